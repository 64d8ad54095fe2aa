import type { Group } from '../../lib/model/leaf';
import { partialDate } from '../../lib/text/dates';
import { text } from '../../lib/text/text';

/** What a group is called. */
export function groupName(group: Group, nameOf: (entry: string) => string): string {
  switch (group.by) {
    case 'all':
      return text('notebook.all');
    case 'actor':
      return nameOf(group.entry);
    case 'site':
      return group.site === '' ? text('notebook.noSite') : group.site;
    case 'tag':
      return `#${group.tag}`;
    case 'month':
      return partialDate(group.month);
  }
}
