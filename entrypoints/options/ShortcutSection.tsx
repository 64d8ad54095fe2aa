import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, type Shortcut, shortcuts } from '../../lib/browser/shortcuts';
import { text } from '../../lib/text/text';

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
        {known.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description === '' ? text('options.shortcuts.popup') : description}</dt>
            <dd>
              {keys === '' ? <span class="aside">{text('options.shortcuts.none')}</span> : <kbd>{keys}</kbd>}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void openShortcutSettings()}>
        {text('options.shortcuts.change')}
      </button>
    </>
  );
}
