import { ShortcutList } from '../../components/ShortcutList';
import { openShortcutSettings } from '../../lib/browser/shortcuts';
import { text } from '../../lib/text/text';
import { useShortcuts } from './use-shortcuts';

/** The keys of today, and the way to the browser's page where they are changed. */
export function ShortcutSection() {
  return (
    <>
      <ShortcutList shortcuts={useShortcuts()} />
      <button type="button" onClick={() => void openShortcutSettings()}>
        {text('options.shortcuts.change')}
      </button>
    </>
  );
}
