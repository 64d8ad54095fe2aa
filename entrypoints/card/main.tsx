import '../../assets/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import { render } from 'preact';
import * as v from 'valibot';
import { CardScreen } from '../../components/CardScreen';
import { background } from '../../lib/browser/background-client';
import { cardSession } from '../../lib/card/card-session';
import { CardGreeting, cardCalls } from '../../lib/messages/card';
import { CallError } from '../../lib/messages/contract';
import { answering, type Client, client } from '../../lib/messages/dispatch';
import { talkOver } from '../../lib/messages/port';
import { readerCalls } from '../../lib/messages/reader';
import type { EntryId } from '../../lib/model/entry';
import { errorText } from '../../lib/text/error-text';
import { type Sight, watchSight } from './visible';

/** Largest height that `cardSized` may tell. */
const MAX_HEIGHT_PX = 10_000;

const root = document.querySelector('main');
if (!root) throw new Error('card.html has no main element');

// Whoever framed this page knows the token only if it is the reader of this tab. Else, and without an answer, the frame
// stays blank.
const token = location.hash.slice(1);
const confirmed = background.confirmCard({ token }).catch(() => null);
let reader: Client<typeof readerCalls> | null = null;

const session = cardSession(background, errorText, draw);
let sight: Sight = 'waiting';

const answer = answering('card', cardCalls, {
  async show({ entry, why }) {
    if ((await confirmed) === null) throw new CallError('refused', 'this frame is not the reader’s');
    await session.show(entry, why);
    return { height: contentHeight() };
  },
});

const lifetime = new AbortController();
window.addEventListener('message', ({ data, ports: [port] }) => {
  const greeting = v.safeParse(CardGreeting, data);
  if (!greeting.success || greeting.output.token !== token || !port) return;
  const send = talkOver(
    port,
    { context: 'reader', tabId: undefined, frameId: 0, url: '' },
    answer,
    lifetime.signal,
  );
  reader = client('reader', readerCalls, send);
});

watchSight(root, lifetime.signal, (now) => {
  sight = now;
  draw();
});
new ResizeObserver(() => {
  if (session.state() !== null) tellReader((calls) => calls.cardSized({ height: contentHeight() }));
}).observe(root);

// The card is kept warm for long; the note may have been changed elsewhere before the person turns to it.
document.documentElement.addEventListener('pointerenter', () => void session.refreshNote());
window.addEventListener('focus', () => void session.refreshNote());

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.isComposing) close();
});
// The page may be left, or the tab closed, before a pause in typing.
document.addEventListener('visibilitychange', () => session.note()?.flush());
window.addEventListener('pagehide', () => session.note()?.flush());

function draw(): void {
  const state = session.state();
  if (state === null || !root) return;
  render(
    <CardScreen
      state={state}
      level={1}
      origin={null}
      guard={sight}
      takesFocus={false}
      onOpen={(entry) => void session.open(entry)}
      onOpenFull={(entry) => void openFull(entry)}
      onBack={() => void session.back()}
      onClose={close}
      onEditNote={(text) => session.note()?.edit(text)}
      onFlushNote={() => session.note()?.flush()}
      onKeepMine={() => session.note()?.keepMine()}
      onTakeTheirs={() => session.note()?.takeTheirs()}
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
  tellReader((calls) => calls.cardClosed(null));
}

function contentHeight(): number {
  return Math.min(MAX_HEIGHT_PX, Math.ceil(root?.getBoundingClientRect().height ?? 0));
}

function tellReader(tell: (calls: Client<typeof readerCalls>) => Promise<null>): void {
  if (reader === null) return;
  tell(reader).catch((error: unknown) => {
    // The reader was switched off or the page left while this was under way: nobody is there to be told.
    if (!(error instanceof CallError)) throw error;
  });
}
