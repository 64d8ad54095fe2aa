import type { ComponentChildren } from 'preact';
import { ShortcutList } from '../../components/ShortcutList';
import { openOptions } from '../../lib/browser/options-page';
import { closeOwnTab } from '../../lib/browser/own-tab';
import { newsHosts } from '../../lib/settings/news-hosts';
import { text } from '../../lib/text/text';
import { useShortcuts } from '../options/use-shortcuts';
import { NewsSitesAsk } from './NewsSitesAsk';
import { Sample } from './Sample';

/** What opens once Dossier is installed: what it does, tried out at once, where it runs, and where things are kept. */
export function Welcome() {
  const shortcuts = useShortcuts();
  return (
    <main class="welcome">
      <header>
        <p class="welcome-brand">{text('app.name')}</p>
        <h1>{text('welcome.lead')}</h1>
      </header>
      <ol class="steps">
        <Step title={text('welcome.read')}>
          <p>{text('welcome.read.how')}</p>
          <Sample />
        </Step>
        <Step title={text('welcome.keep')}>
          <p>{text('welcome.keep.how')}</p>
          <ShortcutList shortcuts={shortcuts} />
          <p>{text('welcome.keep.where')}</p>
        </Step>
        <Step title={text('welcome.where')}>
          <p>{text('welcome.where.how', { count: newsHosts.length })}</p>
          <NewsSitesAsk />
          <ul class="welcome-asks">
            <li>{text('welcome.asks.pages')}</li>
            <li>{text('welcome.asks.storage')}</li>
            <li>{text('welcome.asks.network')}</li>
          </ul>
        </Step>
      </ol>
      <footer class="welcome-end">
        <button type="button" class="primary" onClick={() => void closeOwnTab()}>
          {text('welcome.done')}
        </button>
        <button type="button" onClick={() => void openOptions()}>
          {text('options.title')}
        </button>
      </footer>
    </main>
  );
}

function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li>
      <h2>{title}</h2>
      {children}
    </li>
  );
}
