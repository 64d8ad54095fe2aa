import { SiteRuleForm } from '../../components/SiteRuleForm';
import { SiteRuleList } from '../../components/SiteRuleList';
import { Switch } from '../../components/Switch';
import type { SiteMode } from '../../lib/model/site';
import { newsHosts } from '../../lib/settings/news-hosts';
import { siteFromInput } from '../../lib/settings/site-rules';
import { text } from '../../lib/text/text';
import { NewsSitesAsk } from '../welcome/NewsSitesAsk';
import { RulesExchange } from './RulesExchange';
import { useSiteSettings } from './use-site-settings';

/** On which sites Dossier runs. */
export function SitesSection({ say }: { say: (words: string | null) => void }) {
  const { settings, onMode, onRemove, onEverywhere, onGrant, onBringIn } = useSiteSettings(say);
  if (settings === null) return null;

  const add = (typed: string, mode: SiteMode): boolean => {
    const host = siteFromInput(typed);
    if (host === null) say(text('options.sites.noSite', { typed }));
    else onMode(host, mode);
    return host !== null;
  };
  return (
    <>
      <p>{text('options.sites.listed', { count: newsHosts.length })}</p>
      <NewsSitesAsk />
      <Switch
        label={text('options.sites.everywhere')}
        hint={text('options.sites.everywhere.hint')}
        on={settings.everywhere}
        onChange={onEverywhere}
      />
      <h3>{text('options.sites.rules')}</h3>
      <SiteRuleList
        rules={settings.rules}
        notGranted={settings.notGranted}
        onMode={onMode}
        onGrant={onGrant}
        onRemove={onRemove}
      />
      <SiteRuleForm onAdd={add} />
      <RulesExchange rules={settings.rules} onBringIn={onBringIn} say={say} />
    </>
  );
}
