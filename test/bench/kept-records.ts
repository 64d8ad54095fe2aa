import * as v from 'valibot';
import { Clipping } from '../../lib/model/clipping';
import { Note } from '../../lib/model/note';
import type { Records } from '../../lib/model/records';
import { chance } from './random';

const words =
  'border gas lorry river envoy cotton railway treaty garrison harvest minister pipeline valley customs loan water summit pass villages election prices trader bridge market army school union'.split(
    ' ',
  );
const entries = ['uzbekistan', 'taliban', 'emomali-rahmon', 'india', 'china', 'russia', 'iran'];

/** The end of the time in which the records were kept, and how far apart they are, in ms. */
const LAST = Date.UTC(2026, 0, 1);
const APART_MS = 3_600_000;

/** So many notes and as many clippings, half of these with a note on them; always the same ones for the same number. */
export function keptRecords(count: number): Records {
  const { below, of, once } = chance(count);
  const text = (length: number) => Array.from({ length }, () => of(words)).join(' ');
  const tags = () =>
    once(3) ? [of(words), of(words)].filter((tag, at, all) => all.indexOf(tag) === at) : [];
  const id = (kind: number, number: number) =>
    `00000000-0000-4000-800${kind}-${String(number).padStart(12, '0')}`;
  const clippings = Array.from({ length: count }, (_, at) => {
    const time = LAST - at * APART_MS;
    return v.parse(Clipping, {
      id: id(1, at),
      selector: { exact: text(20 + below(80)), prefix: text(3), suffix: text(3), start: below(9_000) },
      source: {
        url: `https://news-${below(40)}.example/${at}`,
        title: text(7),
        site: `News ${below(40)}`,
        byline: 'Ana Li',
        publishedAt: '2025-03-04',
      },
      entries: [...new Set([of(entries), of(entries)])],
      tags: tags(),
      savedAt: time,
      editedAt: time,
    });
  });
  const notes = Array.from({ length: count }, (_, at) => {
    const time = LAST - at * APART_MS - APART_MS / 2;
    return v.parse(Note, {
      id: id(2, at),
      about: at % 2 === 0 ? { kind: 'clipping', clipping: id(1, at) } : { kind: 'free' },
      text: text(10 + below(90)),
      tags: tags(),
      createdAt: time,
      editedAt: time,
      revision: 1,
    });
  });
  return { notes, clippings };
}
