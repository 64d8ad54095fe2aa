import { glossaryLanguage } from '../lib/model/language';
import { numberText } from '../lib/text/numbers';
import { Icon, type IconName } from './Icon';

interface Props {
  label: string;
  groups: readonly {
    key: string;
    name: string;
    count: number;
    href: string;
    icon?: IconName;
    kind?: string;
  }[];
}

/** Groups of the notebook with their counts, each a link to its leaves. */
export function GroupList({ label, groups }: Props) {
  return (
    <ul class="groups" aria-label={label}>
      {groups.map(({ key, name, count, href, icon, kind }) => (
        <li key={key}>
          <a class={`group ${kind === undefined ? '' : `kind-${kind}`}`} href={href}>
            {icon && <Icon name={icon} />}
            {/* What has a kind is an entry. */}
            <span class="group-name" {...(kind !== undefined && { lang: glossaryLanguage })}>
              {name}
            </span>
            <span class="group-count">{numberText(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
