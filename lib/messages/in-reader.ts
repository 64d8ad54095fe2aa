import { aliasRules, ENTRY_ID_FORM, type EntryId, kinds } from '../model/entry';
import type { Findings, Introduction, Reading, Why } from '../model/mention';
import type { PageClippings } from '../model/page-clippings';
import type { PageSettings } from '../model/page-settings';
import { densities, looks, MAX_DELAY_MS, painterNames } from '../model/preferences';
import type { backgroundCallsOfReader } from './background-for-reader';
import type { cardCalls } from './card';
import type { Answered, Asked, Schema } from './contract';
import type { readerCalls } from './reader';
import {
  isBoolean,
  isNull,
  isNumber,
  isOffset,
  isString,
  isWord,
  listOf,
  objectOf,
  type Shape,
} from './shape';

/*
 * The reader's halves of the contracts, checked without valibot, whose code would be a quarter of all that is
 * injected into pages. The contracts stay what counts: types hold each half to its contract, and a test has
 * both judge the same messages.
 */

const isEntryId = (raw: unknown): raw is EntryId => isString(raw) && ENTRY_ID_FORM.test(raw);
const isKind = isWord(kinds);
const isIntroduction = objectOf<Introduction>({ entry: isEntryId, as: isString, around: isString }, [
  'around',
]);
const isWhy = objectOf<Why>({ alias: isString, rule: isWord(aliasRules), witness: isIntroduction }, [
  'witness',
]);
const isReading = objectOf<Reading>({ entry: isEntryId, kind: isKind, why: isWhy });
const isFindings = objectOf<Findings>({
  readings: listOf(isReading),
  blocks: listOf(objectOf({ spans: listOf(isOffset), waiting: listOf(isEntryId) })),
  introduced: listOf(isIntroduction),
  strangers: listOf(isEntryId),
});
const isDelayMs = (raw: unknown): raw is number => isOffset(raw) && raw <= MAX_DELAY_MS;
const isPageSettings = objectOf<PageSettings>({
  preferences: objectOf({
    painter: isWord(painterNames),
    density: isWord(densities),
    hiddenKinds: listOf(isKind),
    look: isWord(looks),
    openDelayMs: isDelayMs,
    closeDelayMs: isDelayMs,
    showClippings: isBoolean,
  }),
  hiddenEntries: listOf(isEntryId),
  articlesOnly: isBoolean,
});
const isPageClippings = objectOf<PageClippings>({
  spans: listOf(objectOf({ start: isOffset, end: isOffset })),
  textLength: isOffset,
});
const isHeight = (raw: unknown): raw is number => isNumber(raw) && raw >= 0 && raw <= 10_000;

const nothing = schema(isNull);

/** What the background answers to the reader. */
export const askedOfBackground: Asked<typeof backgroundCallsOfReader> = {
  openPage: { result: schema(objectOf({ token: isString, settings: isPageSettings })) },
  pageSettings: { result: schema(isPageSettings) },
  pageReturned: { result: schema(isPageSettings) },
  findMentions: { result: schema(isFindings) },
  loadPart: { result: nothing },
  actorCount: { result: nothing },
  digest: {
    result: schema(objectOf({ id: isEntryId, name: isString, kind: isKind, summary: isString })),
  },
};

/** What the card frame answers to the reader. */
export const askedOfCard: Asked<typeof cardCalls> = {
  show: { result: schema(objectOf({ height: isNumber })) },
};

/** What the reader answers, and to whom. */
export const answeredByReader: Answered<typeof readerCalls> = {
  pageActors: { from: ['background', 'popup', 'glossary'], params: nothing },
  meetings: { from: ['glossary'], params: nothing },
  jumpTo: { from: ['popup'], params: schema(objectOf({ entry: isEntryId })) },
  goToMention: {
    from: ['background'],
    params: schema(objectOf({ to: isWord(['next', 'previous'] as const) })),
  },
  openCard: { from: ['background'], params: nothing },
  passage: { from: ['background', 'popup'], params: nothing },
  pageAddresses: { from: ['background'], params: nothing },
  pageText: { from: ['background'], params: nothing },
  showPassage: { from: ['background'], params: schema(objectOf({ start: isNumber, end: isNumber })) },
  showClippings: { from: ['background'], params: schema(isPageClippings) },
  announce: { from: ['background'], params: schema(objectOf({ text: isString })) },
  useSettings: { from: ['background'], params: schema(isPageSettings) },
  stop: { from: ['background'], params: nothing },
  cardSized: { from: ['card'], params: schema(objectOf({ height: isHeight })) },
  cardClosed: { from: ['card'], params: nothing },
  cardPinned: { from: ['card'], params: schema(objectOf({ pinned: isBoolean })) },
  cardSight: { from: ['card'], params: nothing },
  mentionSentence: { from: ['card'], params: nothing },
  pageFacts: { from: ['card'], params: nothing },
};

function schema<T>(shape: Shape<T>): Schema<T> {
  const issues = [{ message: 'not of the promised shape' }];
  return { '~standard': { validate: (raw) => (shape(raw) ? { value: raw } : { issues }) } };
}
