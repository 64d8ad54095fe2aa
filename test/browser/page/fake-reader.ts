import { readerParts } from '../../../lib/messages/background-for-reader';
import { CallError } from '../../../lib/messages/contract';
import { findingsOf } from '../../../lib/messages/findings';
import { readerCalls } from '../../../lib/messages/reader';
import type { EntryId, Kind } from '../../../lib/model/entry';
import type { BlockMentions } from '../../../lib/model/mention';
import type { PageSettings } from '../../../lib/model/page-settings';
import type { Preferences } from '../../../lib/model/preferences';
import { isArticle } from '../../../lib/page/article';
import { startCardFrame } from '../../../lib/page/card-frame';
import { startGuide } from '../../../lib/page/guide';
import { startPageFacts } from '../../../lib/page/page-facts';
import { readSignals } from '../../../lib/page/page-signals';
import { startMarksPainter } from '../../../lib/page/painter-marks';
import type { PartName, Parts } from '../../../lib/page/parts';
import { startReader } from '../../../lib/page/reader';
import type { ReaderPorts } from '../../../lib/page/reader-life';
import { defaultPreferences } from '../../../lib/settings/preferences';

/** @public by their names in the page under test */
export { isArticle, readSignals };

declare global {
  /** The fake reader that runs in a page under test, and what this file exports. */
  var reader: FakeReader;
  var dossier: {
    startFakeReader: typeof startFakeReader;
    isArticle: typeof isArticle;
    readSignals: typeof readSignals;
  };
}

/** A name for the fake background to find. `introducedBy` makes it a short form that needs another name first. */
export interface Name {
  text: string;
  entry: string;
  kind: Kind;
  introducedBy?: string;
}

export interface FakeOptions {
  names: readonly Name[];
  preferences?: Partial<Preferences>;
  hiddenEntries?: readonly string[];
  articlesOnly?: boolean;
  /** The background dies under the first call for each part, and brings it at the second. */
  partsFailOnce?: boolean;
  /** The background answers that the page is opened only after `admit`. */
  held?: boolean;
}

/** A reader in a page without an extension, and what a test may do with it. */
export interface FakeReader {
  /** Texts that were sent to be found, per message. */
  sent: string[][];
  /** Calls to the reader, as background and popup make them. */
  call(name: keyof typeof readerCalls, params: unknown): Promise<unknown>;
  /** Chooses as a person does in the popup; `hidden` entries are shown no more. */
  prefer(preferences: Partial<Preferences>, hidden?: readonly string[]): Promise<unknown>;
  /** Chooses as a person does whether only articles are read. */
  readArticlesOnly(articlesOnly: boolean): Promise<unknown>;
  /** Gives the answer that was held back. */
  admit(): void;
  /** From now on the background is gone, as after an update of the extension. */
  orphan(): void;
  stop(): void;
}

/** Starts the reader with a background that finds `names` by their text. */
export function startFakeReader({
  names,
  preferences = {},
  hiddenEntries = [],
  articlesOnly = false,
  partsFailOnce = false,
  held = false,
}: FakeOptions): FakeReader {
  const life = new AbortController();
  const sent: string[][] = [];
  let alive = true;
  let admit = () => {};
  const admitted = held ? new Promise<void>((resolve) => (admit = resolve)) : null;
  let answer: Parameters<ReaderPorts['listen']>[0] | null = null;

  const answered = async <T>(value: T): Promise<T> => {
    await Promise.resolve();
    if (!alive) throw new CallError('gone', 'no receiver');
    return value;
  };

  let settings = settingsOf({ ...defaultPreferences, ...preferences }, hiddenEntries, articlesOnly);
  const parts: Parts = {
    marks: startMarksPainter,
    'card-frame': startCardFrame,
    'page-facts': startPageFacts,
    guide: startGuide,
  };
  const refused = new Set<PartName>();
  const offered = new Set<PartName>(partsFailOnce ? [] : readerParts);
  const ports: ReaderPorts = {
    background: {
      async openPage() {
        const opened = { token: 'token', settings };
        await admitted;
        return answered(opened);
      },
      pageSettings: () => answered(settings),
      pageReturned: () => answered(settings),
      findMentions({ texts, introduced }) {
        sent.push([...texts]);
        const known = new Set<string>(introduced.map(({ entry }) => entry));
        const before = known.size;
        const blocks = texts.map((text) => find(text, names, known));
        // Ids of the fake are kebab-case, as the schema that a real answer goes through would check.
        const added = [...known].slice(before).map((entry) => ({ entry: entry as EntryId, as: entry }));
        return answered(findingsOf({ blocks, introduced: added, strangers: [] }));
      },
      async loadPart({ part }) {
        if (!refused.has(part)) {
          refused.add(part);
          throw new CallError('gone', 'the background has died');
        }
        offered.add(part);
        return answered(null);
      },
      actorCount: () => answered(null),
      digest: ({ entry }) => answered({ id: entry, name: entry, kind: 'person', summary: `About ${entry}.` }),
    },
    cardUrl: '/card.html',
    listen(given, signal) {
      answer = given;
      signal.addEventListener('abort', () => {
        answer = null;
      });
    },
    isAlive: () => alive,
    offeredPart: (name) => (offered.has(name) ? parts[name] : undefined),
  };
  void startReader(ports, life.signal);

  const call: FakeReader['call'] = async (name, params) => {
    const from = readerCalls[name].from[0] ?? 'popup';
    const reply = await answer?.(
      { to: 'reader', call: name, params },
      { context: from, tabId: undefined, frameId: undefined, url: '' },
    );
    if (!reply) return undefined;
    return reply.ok ? reply.value : reply.error;
  };

  return {
    sent,
    call,
    prefer(changed, hidden = settings.hiddenEntries) {
      settings = settingsOf({ ...settings.preferences, ...changed }, hidden, settings.articlesOnly);
      return call('useSettings', settings);
    },
    readArticlesOnly(chosen) {
      settings = { ...settings, articlesOnly: chosen };
      return call('useSettings', settings);
    },
    admit,
    orphan() {
      alive = false;
    },
    stop: () => life.abort(),
  };
}

function settingsOf(
  preferences: Preferences,
  hidden: readonly string[],
  articlesOnly: boolean,
): PageSettings {
  // Ids of the fake are kebab-case.
  return { preferences, hiddenEntries: hidden as EntryId[], articlesOnly };
}

function find(text: string, names: readonly Name[], introduced: Set<string>): BlockMentions {
  const mentions: BlockMentions['mentions'] = [];
  const waiting: EntryId[] = [];
  for (const { text: name, entry, kind, introducedBy } of names) {
    const form = new RegExp(name.replace(/\s+/g, '\\s+'), 'g');
    for (const match of text.matchAll(form)) {
      const id = entry as EntryId;
      const taken = mentions.some(
        (other) => match.index < other.end && other.start < match.index + match[0].length,
      );
      if (taken) continue;
      if (introducedBy && !introduced.has(introducedBy)) waiting.push(id);
      else {
        introduced.add(entry);
        const why = { alias: name, rule: 'always' } as const;
        mentions.push({ start: match.index, end: match.index + match[0].length, entry: id, kind, why });
      }
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return { mentions, waiting };
}
