import { text } from '../lib/text/text';

/** Something that a key does, in the browser's words, and its keys, which may be none. */
interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

/** What each command does. The browser's own words for it are in the browser's language, not in the one chosen here. */
const deeds: ReadonlyMap<string, Parameters<typeof text>[0]> = new Map([
  ['next-mention', 'command.next'],
  ['previous-mention', 'command.previous'],
  ['open-card', 'command.card'],
  ['clip', 'command.clip'],
  ['toggle-site', 'command.toggleSite'],
  ['_execute_action', 'options.shortcuts.popup'],
] as const);

/** What the keys do. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ name, description, keys }) => {
        const deed = deeds.get(name);
        return (
          <div key={name}>
            <dt>{deed ? text(deed) : description}</dt>
            <dd>
              {keys === '' ? <span class="aside">{text('options.shortcuts.none')}</span> : <kbd>{keys}</kbd>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
