import { KeyList } from '../../components/KeyList';
import { text } from '../../lib/text/text';
import { useShortcuts } from '../options/use-shortcuts';

/** What stands beside the list while no leaf is open: how to keep something, and what the keys do. */
export function HelpPane() {
  const keys = useShortcuts().find(({ name }) => name === 'clip')?.keys;
  return (
    <aside class="reading overview" aria-label={text('notebook.help')}>
      <h2>{text('notebook.howTo')}</h2>
      <p class="aside">{keys ? text('notebook.howTo.keepByKeys', { keys }) : text('notebook.howTo.keep')}</p>
      <h2>{text('notebook.keys')}</h2>
      <KeyList
        keys={[
          { deed: text('notebook.keys.move'), keys: ['↑', '↓', 'Home', 'End'] },
          { deed: text('notebook.keys.open'), keys: ['Enter'] },
          { deed: text('notebook.keys.back'), keys: ['Esc'] },
          { deed: text('notebook.keys.mark'), keys: ['Space'] },
          { deed: text('notebook.keys.stretch'), keys: ['Shift+↑', 'Shift+↓'] },
          { deed: text('notebook.keys.all'), keys: ['Ctrl+A'] },
          { deed: text('notebook.keys.delete'), keys: ['Delete'] },
          { deed: text('notebook.keys.undo'), keys: ['Ctrl+Z'] },
          { deed: text('notebook.keys.search'), keys: ['/'] },
          { deed: text('notebook.keys.side'), keys: ['F6'] },
        ]}
      />
    </aside>
  );
}
