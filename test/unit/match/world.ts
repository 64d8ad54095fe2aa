import { compile, type Nameable } from '../../../lib/match/compile';
import { finder } from '../../../lib/match/find';
import { idOf, readIndex } from '../../../lib/match/index-format';
import type { AliasRule, EntryId, Kind } from '../../../lib/model/entry';

type Aliases = Partial<Record<AliasRule, string[]>>;

/** An entry of a test's own small glossary. */
export function entry(
  id: string,
  kind: Kind,
  aliases: Aliases,
  decoys: string[] = [],
  related: string[] = [],
): Nameable {
  return {
    id: id as EntryId,
    kind,
    importance: 1,
    decoys,
    relations: related.map((to) => ({ to })),
    aliases: Object.entries(aliases).flatMap(([rule, names]) =>
      names.map((text) => ({ text, rule: rule as AliasRule })),
    ),
  };
}

/** Finds over a glossary of a test's own: gives `entry=text` for every mention, block by block. */
export function worldOf(entries: Nameable[]) {
  const index = readIndex(compile(entries));
  const { findPage } = finder(index);
  return (...blocks: string[]) =>
    findPage(blocks, new Map()).map(({ mentions }, i) =>
      mentions.map(
        ({ start, end, entry: number }) => `${idOf(index, number)}=${blocks[i]?.slice(start, end)}`,
      ),
    );
}

/** Names of the kinds that news of the region is full of. */
export const region = worldOf([
  entry('united-states', 'state', { always: ['United States', 'American'], 'exact-case': ['US', 'U.S.'] }, [
    'US $',
    'Latin American',
  ]),
  entry('china', 'state', { always: ['China', 'Chinese'], 'exact-case': ['Sino'] }, ['South China Sea']),
  entry('mandarin', 'term', { always: ['Mandarin'], introduced: ['Chinese'] }),
  entry('kazakhstan', 'state', { always: ['Kazakhstan', 'Kazakh'] }),
  entry('uzbekistan', 'state', { always: ['Uzbekistan', 'Uzbek'] }),
  entry('iran', 'state', { always: ['Iran', 'Iranian'] }),
  entry('astana', 'place', { always: ['Nur-Sultan', 'Astana'] }),
  entry('kabul', 'place', { always: ['Kabul'] }),
  entry('washington', 'place', { always: ['Washington', 'Washington, D.C.'] }, [
    'George Washington',
    'Washington Post',
  ]),
  entry('republics', 'place', { 'exact-case': ['CAR', 'CARs'], introduced: ['Five Stans'] }),
  entry('gumilyov-university', 'organisation', { always: ['L.N. Gumilyov University'] }),
  entry('guards', 'organisation', {
    always: ['Islamic Revolutionary Guard Corps'],
    'exact-case': ['IRGC'],
    introduced: ['the Corps'],
  }),
  entry('nato', 'organisation', { 'exact-case': ['NATO', 'Nato'] }),
  entry('al-haq', 'armed-group', { always: ['Asaib Ahl al-Haq'] }),
  entry('shia', 'term', { always: ['Shia', 'Shi’a'] }),
  entry('soft-power', 'term', { 'any-case': ['soft power'] }),
  entry('turkey', 'state', { always: ['Turkey', 'Turkish'] }),
  entry('institutes', 'organisation', { always: ['Confucius Institutes'], 'exact-case': ['CI'] }),
  entry('balance', 'term', { 'any-case': ['balance of power'] }),
  entry('camps', 'term', { 'any-case': ['re-education camp'] }),
  entry('format', 'initiative', { 'exact-case': ['C5+1'] }),
  entry('attacks', 'event', { always: ['9/11', 'Sept. 11, 2001'] }),
  entry('war', 'event', { 'any-case': ['Syria’s war'] }),
  entry('branch', 'organisation', { always: ['China Kabul'] }),
  entry('islam', 'term', { 'exact-case': ['Islam'] }, ['Islam Karimov']),
  entry('karimov', 'person', { always: ['Islam Karimov'], introduced: ['Karimov'] }),
  entry('tokayev', 'person', {
    always: ['Kassym-Jomart Tokayev', 'Kassym-JomartTokayev'],
    introduced: ['Tokayev'],
  }),
  entry('erdogan', 'person', { always: ['Recep Tayyip Erdoğan', 'Erdoğan'] }),
  entry('biden', 'person', { always: ['Joe Biden'], introduced: ['Biden'] }),
  entry('soleimani', 'person', { always: ['Qassem Soleimani'], introduced: ['Soleimani'] }, [], ['guards']),
]);
