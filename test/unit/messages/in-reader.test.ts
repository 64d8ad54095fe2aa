import { describe, expect, test } from 'vitest';
import { backgroundCallsOfReader } from '../../../lib/messages/background-for-reader';
import { cardCalls } from '../../../lib/messages/card';
import type { Schema } from '../../../lib/messages/contract';
import { answeredByReader, askedOfBackground, askedOfCard } from '../../../lib/messages/in-reader';
import { readerCalls } from '../../../lib/messages/reader';
import { defaultPreferences } from '../../../lib/settings/preferences';

const settings = [
  { preferences: defaultPreferences, hiddenEntries: [], articlesOnly: false },
  {
    preferences: {
      painter: 'marks',
      density: 'page',
      hiddenKinds: ['state', 'term'],
      look: 'tint',
      openDelayMs: 0,
      closeDelayMs: 5000,
      showClippings: false,
    },
    hiddenEntries: ['iran'],
    articlesOnly: true,
  },
];

/** What the reader checks itself, the contract's schema for it, and messages that it is to accept. */
const checks: [name: string, own: Schema, contract: Schema, accepted: unknown[]][] = [
  ...pairs('result', askedOfBackground, backgroundCallsOfReader, {
    openPage: [
      { token: 'abc', settings: settings[0] },
      { token: '', settings: settings[1] },
    ],
    pageSettings: settings,
    pageReturned: settings,
    findMentions: [
      { readings: [], blocks: [], introduced: [], strangers: [] },
      {
        readings: [
          { entry: 'iran', kind: 'state', why: { alias: 'Iran', rule: 'always' } },
          {
            entry: 'qassem-soleimani',
            kind: 'person',
            why: { alias: 'Soleimani', rule: 'introduced', witness: { entry: 'iran', as: 'Iran' } },
          },
        ],
        blocks: [
          { spans: [0, 4, 0, 9, 18, 1], waiting: ['c5-plus-1'] },
          { spans: [], waiting: [] },
        ],
        introduced: [{ entry: 'iran', as: 'Iran' }],
        strangers: ['joe-biden'],
      },
    ],
    loadPart: [null],
    actorCount: [null],
    digest: [{ id: 'iran', name: 'Iran', kind: 'state', summary: 'A state.' }],
  }),
  ...pairs('result', askedOfCard, cardCalls, { show: [{ height: 10.5 }] }),
  ...pairs('params', answeredByReader, readerCalls, {
    pageActors: [null],
    meetings: [null],
    jumpTo: [{ entry: 'iran' }],
    goToMention: [{ to: 'next' }, { to: 'previous' }],
    openCard: [null],
    passage: [null],
    pageAddresses: [null],
    pageText: [null],
    showClippings: [
      { spans: [], textLength: 0 },
      { spans: [{ start: 3, end: 7 }], textLength: 9 },
    ],
    showPassage: [{ start: 0, end: 12 }],
    announce: [{ text: 'Saved' }],
    useSettings: settings,
    stop: [null],
    cardSized: [{ height: 0 }, { height: 10_000 }],
    cardClosed: [null],
    cardPinned: [{ pinned: true }],
    cardSight: [null],
    mentionSentence: [null],
    pageFacts: [null],
  }),
];

function pairs<S extends 'params' | 'result', K extends string>(
  side: S,
  own: Record<K, Record<S, Schema>>,
  contract: Record<K, Record<S, Schema>>,
  accepted: Record<K, unknown[]>,
): typeof checks {
  const names = Object.keys(accepted) as K[]; // no others are in the record
  return names.map((name) => [name, own[name][side], contract[name][side], accepted[name]]);
}

/** What may stand in a message in place of what was promised: other types, and values just beyond a bound. */
const strangers = [
  undefined,
  null,
  true,
  '',
  'x',
  'Not-An-Id',
  '-',
  -1,
  0.5,
  10_000.5,
  5001,
  Number.NaN,
  {},
  [],
  [0],
];

/** A message with every part in turn left out, and in turn replaced by every stranger. */
function variantsOf(message: unknown): unknown[] {
  const variants: unknown[] = [...strangers];
  if (typeof message !== 'object' || message === null) return variants;
  for (const [key, part] of Object.entries(message)) {
    const put = (other: unknown) =>
      Array.isArray(message)
        ? message.map((own, at) => (at === Number(key) ? other : own))
        : { ...message, [key]: other };
    variants.push(...variantsOf(part).map(put));
    variants.push(Object.fromEntries(Object.entries(message).filter(([other]) => other !== key)));
  }
  return [...variants, { ...message, unknownToAll: 1 }];
}

const accepts = async (schema: Schema, message: unknown) =>
  (await schema['~standard'].validate(message)).issues === undefined;

describe.each(checks)('what the reader accepts as %s', (_, own, contract, accepted) => {
  test.each(accepted)('includes %j', async (message) => {
    expect(await accepts(own, message)).toBe(true);
  });

  test('is what the contract accepts', async () => {
    for (const message of accepted.flatMap(variantsOf)) {
      expect([message, await accepts(own, message)]).toEqual([message, await accepts(contract, message)]);
    }
  });
});

test('the reader answers those whom its contract names', () => {
  const whom = (calls: Record<string, { from: readonly string[] }>) =>
    Object.entries(calls).map(([name, { from }]) => [name, from]);
  expect(whom(answeredByReader)).toEqual(whom(readerCalls));
});
