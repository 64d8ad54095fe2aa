import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HiddenList } from '../../components/HiddenList';
import { Icon } from '../../components/Icon';
import { PausedNotice } from '../../components/PausedNotice';
import { SearchBox } from '../../components/SearchBox';
import { SiteSwitch } from '../../components/SiteSwitch';
import { Tabs } from '../../components/Tabs';
import { reloadTab } from '../../lib/browser/active-tab';
import { openExtensionsPage } from '../../lib/browser/extensions-page';
import { openGlossary } from '../../lib/browser/glossary-page';
import { sendToTab } from '../../lib/browser/transport';
import { client } from '../../lib/messages/dispatch';
import { readerCalls } from '../../lib/messages/reader';
import type { EntryId } from '../../lib/model/entry';
import type { TabState } from '../../lib/model/site';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';
import { ActorsPanel } from './ActorsPanel';
import { ClippingsPanel } from './ClippingsPanel';
import { GlossaryNews } from './GlossaryNews';
import { PopupCard } from './PopupCard';
import { PopupFoot } from './PopupFoot';
import { UnreadNotice } from './UnreadNotice';
import { useActors } from './use-actors';
import { useCard } from './use-card';
import { useClippings } from './use-clippings';
import { useHidden } from './use-hidden';
import { usePreferences } from './use-preferences';
import { useSearch } from './use-search';
import { useSelection } from './use-selection';
import { useSite } from './use-site';

/** The whole popup, about one tab. A card takes the place of the lists, which wait behind it as they were. */
export function Popup({ tabId }: { tabId: number | null }) {
  const [tab, setTab] = useState<'page' | 'clippings'>('page');
  const [query, setQuery] = useState('');
  const [said, say] = useState<string | null>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);

  const site = useSite(tabId, say);
  const running = site.site.kind === 'ready' && runs(site.site.value);
  const pause = site.site.kind === 'ready' ? site.site.value.pause : null;
  const actors = useActors(tabId, running);
  const results = useSearch(query);
  const clippings = useClippings(say);
  const selection = useSelection(tabId, running, say, () => {
    clippings.load();
    setTab('clippings');
    // The button is gone with the selection: the focus follows what it led to.
    tabs.current?.focus();
  });
  const { preferences, onPrefer } = usePreferences(say);
  const hidden = useHidden(tabId, ({ kind }) => text(`hidden.${kind}`), say);
  const card = useCard();
  const reading = card.state() !== null;

  useLayoutEffect(() => {
    if (!reading && opener.current instanceof HTMLElement) opener.current.focus();
  }, [reading]);

  const open = (entry: EntryId) => {
    opener.current = document.activeElement;
    void card.show(entry);
  };
  const jump = async (entry: EntryId) => {
    if (tabId === null) return;
    const there = await client('reader', readerCalls, sendToTab(tabId))
      .jumpTo({ entry })
      // The reader is gone: so is the mention.
      .catch(() => false);
    if (there) window.close();
    else say(text('popup.actors.jumpFailed'));
  };

  const leaveFor = (opened: Promise<unknown>) =>
    void opened.then(
      () => window.close(),
      (error: unknown) => say(errorText(error)),
    );

  const count = actors.kind === 'ready' && running ? actors.value.length : 0;
  return (
    <>
      <div class="home" hidden={reading}>
        <header class="popup-head">
          <h1>{text('app.name')}</h1>
          <SiteSwitch
            site={site.site}
            busy={site.busy}
            onMode={site.onMode}
            onAllow={site.onAllow}
            onOnce={site.onOnce}
          />
          {pause !== null && <PausedNotice pause={pause} now={Date.now()} onEnd={() => site.onPause(null)} />}
        </header>
        <main class="popup-main">
          <SearchBox query={query} results={results} onQuery={setQuery} onOpen={open} />
          {selection.offer !== null && (
            <button
              type="button"
              class={selection.offer === 'page' ? 'clip' : 'primary clip'}
              onClick={selection.onClip}
            >
              <Icon name="clip" />
              {text(selection.offer === 'page' ? 'popup.clipPage' : 'popup.clip')}
            </button>
          )}
          <UnreadNotice />
          <GlossaryNews />
          <p class={said === null ? 'unseen' : 'said'} role="status">
            {said}
          </p>
          {query.trim() === '' && (
            <div ref={tabs} tabIndex={-1}>
              <Tabs
                label={text('popup.views')}
                tabs={[
                  {
                    name: 'page',
                    label: count > 0 ? text('popup.tabs.page.counted', { count }) : text('popup.tabs.page'),
                  },
                  { name: 'clippings', label: text('popup.tabs.clippings') },
                ]}
                current={tab}
                onChange={(name) => {
                  say(null);
                  setTab(name);
                }}
              >
                {tab === 'page' ? (
                  <>
                    <ActorsPanel
                      site={site.site}
                      actors={actors}
                      onOpen={open}
                      onJump={(entry) => void jump(entry)}
                      onMap={() => tabId !== null && leaveFor(openGlossary({ page: tabId }))}
                      onReload={() => tabId !== null && void reloadTab(tabId)}
                      onExtensions={() => leaveFor(openExtensionsPage())}
                    />
                    {running && <HiddenList {...hidden} />}
                  </>
                ) : (
                  <ClippingsPanel {...clippings} />
                )}
              </Tabs>
            </div>
          )}
        </main>
        <PopupFoot
          leaveFor={leaveFor}
          paused={pause !== null}
          onPause={site.onPause}
          preferences={preferences}
          onPrefer={onPrefer}
        />
      </div>
      <PopupCard card={card} leaveFor={leaveFor} />
    </>
  );
}

function runs({ state, pause }: TabState): boolean {
  return pause === null && (state === 'on' || state === 'once');
}
