import { GroupList } from '../../components/GroupList';
import { Notice } from '../../components/Notice';
import type { Loading } from '../../lib/model/card-state';
import type { CountedGroup, Group, Grouping } from '../../lib/model/leaf';
import { text } from '../../lib/text/text';
import { fragmentOf } from './address';
import { groupName } from './group-names';
import type { Names } from './use-names';

interface Props {
  grouping: Grouping;
  groups: Loading<readonly CountedGroup[]>;
  names: Names;
}

/** The groups of a grouping: actors, sites, tags or months, with how much was kept of each. */
export function GroupsPane({ grouping, groups, names }: Props) {
  if (groups.kind === 'loading') return <Notice>{text('card.loading')}</Notice>;
  if (groups.kind === 'failed') return <Notice tone="warning">{text('notebook.failed', groups)}</Notice>;
  if (groups.value.length === 0) return <Notice>{text(`notebook.none.${grouping}`)}</Notice>;
  return (
    <GroupList
      label={text(`notebook.by.${grouping}`)}
      groups={groups.value.map(({ group, count }) => {
        const href = hrefOf(grouping, group);
        const line = group.by === 'actor' ? names.lineOf(group.entry) : undefined;
        const name = groupName(group, names.nameOf);
        const kind = line && { kind: line.kind, icon: `kind-${line.kind}` as const };
        return { key: href, name, count, href, ...kind };
      })}
    />
  );
}

function hrefOf(grouping: Grouping, group: Group): string {
  return fragmentOf({ grouping, group, leaf: null, fresh: false });
}
