import { newsHosts } from '../../lib/settings/news-hosts';
import { text } from '../../lib/text/text';
import { useNewsSites } from './use-news-sites';

/** Where the browser keeps Dossier from listed news sites: says so, and has it ask the person. Else nothing. */
export function NewsSitesAsk() {
  const { allowed, onAllow } = useNewsSites();
  if (allowed === null || allowed === newsHosts.length) return null;
  return (
    <p class="ask">
      {text('options.sites.listed.some', { allowed, count: newsHosts.length })}
      <button type="button" class="primary" onClick={onAllow}>
        {text('welcome.where.allow')}
      </button>
    </p>
  );
}
