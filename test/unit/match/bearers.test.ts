import { describe, expect, it } from 'vitest';
import { entry, worldOf } from './world';

const find = worldOf([
  entry('pompeo', 'person', { always: ['Mike Pompeo', 'Pompeo'] }, ['Ellen Pompeo'], ['state']),
  entry('bin-laden', 'person', { always: ['Osama bin Laden', 'bin Laden', 'Bin Laden'] }, [
    'Hamza bin Laden',
  ]),
  entry('biden', 'person', { always: ['Joe Biden'], introduced: ['Biden'] }, ['Hunter Biden'], ['house']),
  entry('house', 'place', { always: ['White House'] }),
  entry('washington', 'place', { always: ['Washington'] }, ['Denzel Washington', 'Port Washington']),
  entry('moscow', 'place', { always: ['Moscow'] }),
  entry('kabul', 'place', { always: ['Kabul'] }),
  entry('turkey', 'state', { always: ['Turkey'] }),
  entry('germany', 'state', { always: ['Germany', 'German', 'Germans'] }),
  entry('iran', 'state', { always: ['Iran', 'Iranian'] }, ['Iran Air']),
  entry('leader', 'office', { 'exact-case': ['Supreme Leader'] }),
  entry('west', 'place', { 'exact-case': ['the West'] }),
  entry('airport', 'place', { always: ['Manas Air Base', 'Kabul International Airport'] }),
  entry('force', 'organisation', { always: ['Quds Force'] }),
]);

describe('another bearer of a name', () => {
  it.each([
    ['a surname behind a decoy', ['Ellen Pompeo sang.', 'Pompeo then left.'], []],
    [
      'a surname beside its bearer',
      ['Ellen Pompeo met Mike Pompeo. Pompeo left.'],
      ['pompeo=Mike Pompeo', 'pompeo=Pompeo'],
    ],
    [
      'a surname for which a related entry would vouch',
      ['The White House said so. Hunter Biden left. Biden wept.'],
      ['house=White House'],
    ],
    ['a surname of several words', ['Hamza bin Laden was shot.'], []],
    ['a surname with a particle', ['Jeanne Bin Laden paints. Bin Laden sold two.'], []],
    ['a city called as an actor is', ['Denzel Washington came.', 'Washington, in black, waved.'], []],
    ['a city called as a mayor is', ['Mayor Joseph Washington sang. Washington also danced.'], []],
    [
      'a city with a preposition, all the same',
      ['Denzel Washington came to Washington.'],
      ['washington=Washington'],
    ],
    [
      'a city beside a town called after it',
      ['Port Washington is dry.', 'Washington was denounced.'],
      ['washington=Washington'],
    ],
    ['a people as a surname', ['The actor Michael German left.'], []],
    ['writers', ['By Jordan Moscow and Paris Turkey'], []],
    ['an editor', ['Iran won. (Editing by Nadia Kabul)'], ['iran=Iran']],
    ['a writer and the place', ['By Nadia Hale in Kabul'], ['kabul=Kabul']],
    ['an agency’s office', ['By AFP Moscow'], ['moscow=Moscow']],
    ['a running sentence', ['By Christmas Iran had won.'], ['iran=Iran']],
    ['a dog', ['Kabul, a nine-year-old beagle, sniffs.'], []],
    ['a series', ['She stars in the series "The Germans" and in the song "Kabul".'], []],
    ['a storm', ['Hurricane Moscow weakened.'], []],
    ['a club and its result', ['Moscow beat Turin 27-20 at home.'], []],
    ['a city before another’s result', ['Moscow beat the odds; Turin won 3-2.'], ['moscow=Moscow']],
    ['a carrier', ['An Iran Air jet landed.'], []],
    ['an arm that begins as a carrier does', ['An Iran Air Force jet landed.'], ['iran=Iran']],
    ['a city without a result', ['Moscow beat the sanctions.'], ['moscow=Moscow']],
    ['a town, from where its state is said', ['In Moscow, Idaho, it rained. In Moscow it snowed.'], []],
    [
      'a capital before another',
      ['Moscow, Washington and Paris agreed.'],
      ['moscow=Moscow', 'washington=Washington'],
    ],
    ['a place of several words in a state', ['The White House, Tenn., council met.'], []],
    ['a school of a town', ['The Turkey Valley High School band played.'], []],
    ['a high office of a state', ['The Iran High Commissioner came.'], ['iran=Iran']],
    ['a house called after a place', ['They met in the Kabul Grill on Main Street.'], []],
    ['an office of a state without an entry', ['North Korea’s Supreme Leader smiled.'], []],
    ['an office of its own state', ['Iran’s Supreme Leader smiled.'], ['iran=Iran', 'leader=Supreme Leader']],
    ['an article that is no part of the name', ['the West German team'], ['germany=German']],
  ])('%s', (_, blocks, found) => {
    expect(find(...blocks).flat()).toEqual(found);
  });
});

describe('what a name says that its bearer is', () => {
  it.each([
    ['Manas air base is shut.', ['airport=Manas air base']],
    ['Kabul international airport is shut.', ['airport=Kabul international airport']],
    ['the Quds force', ['force=Quds force']],
    ['quds force', []],
  ])('may be written small: %s', (text, found) => {
    expect(find(text)[0]).toEqual(found);
  });
});
