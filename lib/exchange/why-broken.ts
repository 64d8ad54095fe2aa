import * as v from 'valibot';
import { text } from '../text/text';

/** So much of a complaint is shown: it may quote the whole of what it complains about. In UTF-16 units. */
const MAX_WHY_CHARS = 200;

/** Says in a line what is wrong with a record: the first field that is wrong, and how. */
export function whyBroken(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  const field = v.getDotPath(issue);
  const message = issue.message.slice(0, MAX_WHY_CHARS);
  return field === null ? message : text('bring.why.field', { field, message });
}
