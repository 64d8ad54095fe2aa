import { describe, expect, it } from 'vitest';
import { entry, worldOf } from './world';

const find = worldOf([
  entry('pressure', 'initiative', { 'any-case': ['maximum pressure'] }),
  entry('proxies', 'term', { 'any-case': ['proxies'] }),
  entry('soft-power', 'term', { 'any-case': ['soft power'] }),
  entry('great-power', 'term', { 'any-case': ['great power'] }),
  entry('trojan', 'term', { 'any-case': ['Trojan horse'] }),
  entry('silk-road', 'place', { always: ['Silk Road'] }),
  entry('iran', 'state', { always: ['Iran', 'Iranian'] }),
  entry('turkey', 'state', { always: ['Turkey'] }),
  entry('china', 'state', { 'exact-case': ['Sino'], always: ['China'] }),
  entry('kazakhstan', 'state', { always: ['Kazakh'] }),
  entry('germany', 'state', { always: ['German'] }),
  entry('united-states', 'state', { 'exact-case': ['US'] }, ['US dollar', 'US Open']),
  entry('west', 'place', { 'exact-case': ['Western'] }),
  entry('tehran', 'place', { always: ['Tehran'] }),
  entry('white-house', 'place', { always: ['White House'] }),
  entry('washington', 'place', { always: ['Washington'] }),
  entry('islam', 'term', { 'exact-case': ['Islam', 'Islamic'] }),
  entry('carnegie', 'person', { always: ['Carnegie'] }),
  entry('camps', 'term', { introduced: ['detention camps', 'the camps'] }, [], ['uighurs', 'china']),
  entry('uighurs', 'people', { always: ['Uighurs'] }),
]);
const inText = (text: string) => find(text)[0];

describe('leaves plain', () => {
  it.each([
    ['a valve', 'Keep the valve below maximum pressure.'],
    ['a shareholders’ meeting', 'Shareholders sent in their proxies.'],
    ['electricity', 'A great power outage hit the coast.'],
    ['strength', 'She serves with great power.'],
    ['a virus', 'The attachment held a Trojan horse.'],
    ['an illegal market', 'On the Silk Road he sold pills for bitcoin.'],
    ['a sandwich', 'Turkey sandwiches are on the left.'],
    ['a bird behind an article', 'We carved a Turkey.'],
    ['a firm with a prefix', 'Sino Land and Sino-Forest lost half.'],
    ['a name with an accent', 'Germán Ruiz kept goal.'],
    ['the plural of a decoy', 'It costs nine US dollars.'],
    ['a genre', 'She starred in a Western.'],
    ['a thriller', 'Tehran, a slow thriller, is back.'],
    ['a pub', 'The White House is a pub near Dover.'],
    ['a given name before a surname that is a place', 'Dinah Washington sang.'],
    ['a president among others', 'Washington and Jefferson kept slaves.'],
    ['a town and its state', 'Spokane, Washington, is dry.'],
    ['a club and its score', 'Washington 4, Atlanta 2'],
    ['a child', 'My name is Islam.'],
    ['a child and its parent', 'Tehran is my daughter.'],
    ['a calling', 'Islam, a retired plumber, waved.'],
    ['a charity of a faith', 'He gave to Islamic Relief.'],
    ['a street called after a man', 'They live on Carnegie Street.'],
    ['a phrase that only a state would vouch for', 'China denied it. The detention camps are in Libya.'],
    ['the camps of no page in particular', 'Uighurs came. Scouts left the camps.'],
  ])('%s', (_, text) => {
    expect(inText(text)?.filter((found) => !/^(?:china=China|uighurs=)/.test(found))).toEqual([]);
  });
});

describe('still finds', () => {
  it.each([
    [
      'pressure on a state',
      'Iran met maximum pressure with patience.',
      ['iran=Iran', 'pressure=maximum pressure'],
    ],
    ['proxies of a state', 'Iranian proxies fired.', ['iran=Iranian', 'proxies=proxies']],
    ['power as a tool', 'It uses soft power tools.', ['soft-power=soft power']],
    ['a great power', 'It is a great power with great plans.', ['great-power=great power']],
    ['a state at the start of a sentence', 'Turkey hosted a dinner.', ['turkey=Turkey']],
    ['a state as an attribute', 'He is a Turkey expert.', ['turkey=Turkey']],
    ['compounds with a prefix', 'A Sino-Kazakh fund.', ['china=Sino', 'kazakhstan=Kazakh']],
    ['a state before a capitalised verb', 'US Opens Embassy', ['united-states=US']],
    [
      'the adjective of the West',
      'Western sanctions bite; many are anti-Western.',
      ['west=Western', 'west=Western'],
    ],
    ['a state that is a market', 'Iran, the film market of the region, grows.', ['iran=Iran']],
    ['a capital in a list', 'Meanwhile Washington slept.', ['washington=Washington']],
    ['a capital among capitals', 'London, Washington, and Paris agreed.', ['washington=Washington']],
    [
      'camps where their people are named',
      'Uighurs vanished into detention camps.',
      ['uighurs=Uighurs', 'camps=detention camps'],
    ],
  ])('%s', (_, text, found) => {
    expect(inText(text)).toEqual(found);
  });
});
