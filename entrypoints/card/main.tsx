import '../../assets/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import { render } from 'preact';
import { CardScreen } from '../../components/CardScreen';
import { background } from '../../lib/browser/background-client';
import { speakAsChosen } from '../../lib/browser/language';
import { memo } from '../../lib/browser/memo';
import { cardDeeds } from '../../lib/card/card-deeds';
import { cardSession } from '../../lib/card/card-session';
import { cardCalls } from '../../lib/messages/card';
import { CallError } from '../../lib/messages/contract';
import { answering } from '../../lib/messages/dispatch';
import type { EntryId } from '../../lib/model/entry';
import { errorText } from '../../lib/text/error-text';
import { pageTitle } from '../glossary/page-title';
import { noteEvents } from '../popup/note-events';
import { drawn } from './drawn';
import { followGestures } from './gestures';
import { linkToReader } from './reader-link';
import { type Sight, watchSight } from './visible';

/** Largest height that `cardSized` may tell. */
const MAX_HEIGHT_PX = 10_000;

const root = document.querySelector('main');
if (!root) throw new Error('card.html has no main element');
const { signal } = new AbortController();

// Whoever framed this page knows the token only if it is the reader of this tab. Else, and as long as there is no answer,
// the frame stays blank.
const token = location.hash.slice(1);
const confirmed = memo(() => background.confirmCard({ token }));
const tabId = async () => {
  const tab = await confirmed();
  if (tab === null) throw new CallError('refused', 'this frame is not the reader’s');
  return tab.tabId;
};

const answer = answering('card', cardCalls, {
  async show({ entry, why }) {
    // The frame is kept for long: another language may have been chosen since.
    await Promise.all([tabId(), speakAsChosen()]);
    deeds.forget();
    watch.again();
    await session.show(entry, why);
    await drawn();
    if (session.state()?.entry !== entry) throw new CallError('failed', 'another entry was wanted meanwhile');
    return { height: contentHeight() };
  },
});
const reader = linkToReader(token, answer, signal);

const session = cardSession(
  { ...background, pageFacts: () => reader.ask((calls) => calls.pageFacts(null)) },
  errorText,
  draw,
);
const deeds = cardDeeds(
  {
    isInPlainSight: async () => sight === 'open' && (await askSight()) === 'plain',
    mentionSentence: () => reader.ask((calls) => calls.mentionSentence(null)),
    saveClipping: async (passage) => background.saveClipping({ tabId: await tabId(), passage }),
    addException: async (entry, reach) => background.addException({ tabId: await tabId(), entry, reach }),
    removeException: background.removeException,
    pin: (pinned) => reader.tell((calls) => calls.cardPinned({ pinned })),
  },
  errorText,
  draw,
);

let sight: Sight = 'waiting';
const askSight = () => reader.ask((calls) => calls.cardSight(null));
const watch = watchSight(root, signal, askSight, (now) => {
  sight = now;
  draw();
});
new ResizeObserver(() => {
  if (session.state() !== null) reader.tell((calls) => calls.cardSized({ height: contentHeight() }));
}).observe(root);

// The card is kept warm for long; the note may have been changed elsewhere before the person turns to it.
document.documentElement.addEventListener('pointerenter', () => void session.refreshNote());
window.addEventListener('focus', () => void session.refreshNote());
// Back by its button, which brings the focus to where it had been.
const pressBack = () => root.querySelector<HTMLElement>('.card-bar .back')?.click();
followGestures({ onClose: close, onBack: pressBack }, signal);
// The page may be left, or the tab closed, before a pause in typing.
document.addEventListener('visibilitychange', () => session.note()?.flush());
window.addEventListener('pagehide', () => session.note()?.flush());

function draw(): void {
  const state = session.state();
  if (state === null || !root) return;
  const name = state.content.kind === 'ready' ? state.content.value.entry.name : '';
  // What a screen reader calls the frame.
  if (name !== '') document.title = pageTitle(name);
  render(
    <CardScreen
      state={state}
      level={1}
      origin={null}
      guard={sight}
      page={{
        deeds: deeds.state(),
        onClip: async () => (await deeds.clip()) && session.refreshClippings(),
        onPin: deeds.pin,
        onHide: (reach) => void deeds.hide(state.entry, name, reach),
        onUndoHide: () => void deeds.undoHide(name),
      }}
      takesFocus={false}
      onOpen={(entry) => void session.open(entry)}
      onOpenFull={(entry) => void openFull(entry)}
      onBack={() => void session.back()}
      onClose={close}
      noteEvents={noteEvents(session.note)}
      onOpenClipping={(id) => void background.openPassage({ id })}
    />,
    root,
  );
}

/** By the background: in Firefox a frame in a page has no tabs. */
async function openFull(entry: EntryId): Promise<void> {
  session.note()?.flush();
  await background.openEntry({ entry });
}

function close(): void {
  session.note()?.flush();
  reader.tell((calls) => calls.cardClosed(null));
}

function contentHeight(): number {
  return Math.min(MAX_HEIGHT_PX, Math.ceil(root?.getBoundingClientRect().height ?? 0));
}
