import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, type Shortcut, shortcuts } from '../../lib/browser/shortcuts';
import { text } from '../../lib/text/text';

/** What each command does. The browser's own words for it are in the browser's language, not in the one chosen here. */
const deeds: ReadonlyMap<string, Parameters<typeof text>[0]> = new Map([
  ['next-mention', 'command.next'],
  ['previous-mention', 'command.previous'],
  ['open-card', 'command.card'],
  ['clip', 'command.clip'],
  ['toggle-site', 'command.toggleSite'],
  ['_execute_action', 'options.shortcuts.popup'],
] as const);

/** The keys of today, and the way to the browser's page where they are changed. */
export function ShortcutSection() {
  const [known, setKnown] = useState<readonly Shortcut[]>([]);

  useEffect(() => {
    const load = () => void shortcuts().then(setKnown);
    load();
    // Keys are changed on another page: looked at again on coming back.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);

  return (
    <>
      <dl class="shortcuts">
        {known.map(({ name, description, keys }) => {
          const deed = deeds.get(name);
          return (
            <div key={name}>
              <dt>{deed ? text(deed) : description}</dt>
              <dd>
                {keys === '' ? (
                  <span class="aside">{text('options.shortcuts.none')}</span>
                ) : (
                  <kbd>{keys}</kbd>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <button type="button" onClick={() => void openShortcutSettings()}>
        {text('options.shortcuts.change')}
      </button>
    </>
  );
}
