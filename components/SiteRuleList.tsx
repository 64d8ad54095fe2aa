import { useState } from 'preact/hooks';
import { type SiteMode, type SiteRule, siteModes } from '../lib/model/site';
import { hostName } from '../lib/text/host-name';
import { countText, text } from '../lib/text/text';
import { IconButton } from './IconButton';

interface Props {
  /** In any order; shown by host. */
  rules: readonly SiteRule[];
  /** Hosts of rules by which Dossier is on, but on which the browser does not let it run. */
  notGranted: readonly string[];
  /** Called in the choice itself: browsers grant a site only then. */
  onMode: (host: string, mode: SiteMode) => void;
  /** Called in the click itself. */
  onGrant: (host: string) => void;
  onRemove: (host: string) => void;
}

/** From so many rules on, a field to search them is of use. Chosen: about a screen. */
const SEARCHED_FROM = 8;

/** The sites for which something was chosen, and what. */
export function SiteRuleList({ rules, notGranted, onMode, onGrant, onRemove }: Props) {
  const [query, setQuery] = useState('');
  const lacking = new Set(notGranted);
  const wanted = query.trim().toLowerCase();
  const shown = rules
    .map(({ host, mode }) => ({ host, mode, name: hostName(host) }))
    .filter(({ host, name }) => host.includes(wanted) || name.includes(wanted))
    .sort((a, b) => a.name.localeCompare(b.name));
  if (rules.length === 0) return <p class="aside">{text('options.sites.none')}</p>;
  return (
    <div class="site-rules">
      {rules.length >= SEARCHED_FROM && (
        <input
          type="search"
          aria-label={text('options.sites.search')}
          placeholder={text('options.sites.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <p class={wanted === '' ? 'unseen' : 'aside'} role="status">
        {wanted !== '' && countText('options.sites.found', shown.length)}
      </p>
      <ul>
        {shown.map(({ host, mode, name }) => (
          <li key={host} class="site-rule">
            <span class="site-rule-host">
              {name}
              {lacking.has(host) && (
                <span class="site-rule-ask">
                  {text('options.sites.notGranted')}{' '}
                  <button
                    type="button"
                    aria-label={text('options.sites.grantFor', { host: name })}
                    onClick={() => onGrant(host)}
                  >
                    {text('options.sites.grant')}
                  </button>
                </span>
              )}
            </span>
            <select
              aria-label={text('options.sites.modeOf', { host: name })}
              value={mode}
              onChange={(event) => {
                const chosen = siteModes[event.currentTarget.selectedIndex];
                if (chosen) onMode(host, chosen);
                // What is shown is what holds: the browser may refuse.
                event.currentTarget.value = mode;
              }}
            >
              {siteModes.map((value) => (
                <option key={value} value={value}>
                  {text(`options.sites.mode.${value}`)}
                </option>
              ))}
            </select>
            <IconButton
              icon="close"
              label={text('options.sites.remove', { host: name })}
              onClick={() => onRemove(host)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
