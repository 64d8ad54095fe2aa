import { describe, expect, test } from 'vitest';
import { away, type Hover, type HoverEvent, hover } from '../../../lib/page/hover';

const same = (a: string, b: string) => a === b;
const over = (target: string | null): HoverEvent<string> => ({ type: 'over', target });
const tap = (target: string): HoverEvent<string> => ({ type: 'tap', target });
const due = (delay: 'open' | 'close'): HoverEvent<string> => ({ type: 'due', delay });
const inCard: HoverEvent<string> = { type: 'card', inside: true };
const outOfCard: HoverEvent<string> = { type: 'card', inside: false };
const pin = (pinned: boolean): HoverEvent<string> => ({ type: 'pin', pinned });
const press: HoverEvent<string> = { type: 'press' };
const dismiss: HoverEvent<string> = { type: 'dismiss' };

/** The effects of events in turn, in short: `start open`, `open Iran`, … */
function effectsOf(...events: HoverEvent<string>[]): string[] {
  let state: Hover<string> = away;
  return events.flatMap((event) => {
    const step = hover(state, event, same);
    state = step.state;
    return step.effects.map(
      (effect) =>
        `${effect.type}${'delay' in effect ? ` ${effect.delay}` : ''}${'target' in effect ? ` ${effect.target}` : ''}`,
    );
  });
}

describe('hovering', () => {
  const wait = ['start open', 'warm Iran'];
  const opened = [...wait, 'cancel open', 'open Iran'];

  test.each<[string, HoverEvent<string>[], string[]]>([
    ['a passing pointer opens nothing', [over('Iran'), over(null)], [...wait, 'cancel open']],
    ['resting on a mention opens its card', [over('Iran'), over('Iran'), due('open')], opened],
    [
      'going on to another mention waits anew',
      [over('Iran'), over('China')],
      [...wait, 'start open', 'warm China'],
    ],
    [
      'leaving closes after the delay',
      [over('Iran'), due('open'), over(null), due('close')],
      [...opened, 'start close', 'cancel close', 'close'],
    ],
    [
      'coming back keeps the card',
      [over('Iran'), due('open'), over(null), over('Iran')],
      [...opened, 'start close', 'cancel close'],
    ],
    [
      'entering the card keeps it, leaving the card closes it',
      [over('Iran'), due('open'), over(null), inCard, outOfCard, due('close')],
      [...opened, 'start close', 'cancel close', 'start close', 'cancel close', 'close'],
    ],
    [
      'mentions that scroll under a pointer in the card change nothing',
      [over('Iran'), due('open'), inCard, over('China'), due('open')],
      opened,
    ],
    [
      'crossing a mention on the way to the card does not open it',
      [over('Iran'), due('open'), over('China'), inCard],
      [...opened, 'start open', 'start close', 'cancel open', 'cancel close'],
    ],
    [
      'resting on another mention changes cards, and the open one is not written over before',
      [over('Iran'), due('open'), over('China'), due('open')],
      [...opened, 'start open', 'start close', 'cancel open', 'cancel close', 'open China'],
    ],
    [
      'a mention reached late opens after the first card has closed',
      [over('Iran'), due('open'), over(null), over('China'), due('close'), due('open')],
      [
        ...opened,
        ...['start close', 'start open', 'cancel close', 'close', 'warm China', 'cancel open', 'open China'],
      ],
    ],
    ['dismissing closes at once', [over('Iran'), due('open'), dismiss], [...opened, 'close']],
    ['dismissing while waiting opens nothing', [over('Iran'), dismiss], [...wait, 'cancel open']],
    ['dismissing nothing does nothing', [dismiss], []],
    ['a tap opens at once, a second one closes', [tap('Iran'), tap('Iran')], ['open Iran', 'close']],
    ['a tap elsewhere changes cards', [tap('Iran'), tap('China')], ['open Iran', 'open China']],
    ['a press outside closes', [over('Iran'), due('open'), press], [...opened, 'close']],
    [
      'a pinned card stays, wherever the pointer goes and presses',
      [over('Iran'), due('open'), inCard, pin(true), outOfCard, over('China'), press, due('close')],
      opened,
    ],
    [
      'a pinned card closes when it is dismissed, and the next one is not pinned',
      [over('Iran'), due('open'), pin(true), dismiss, tap('China'), press],
      [...opened, 'close', 'open China', 'close'],
    ],
    [
      'a card that is no longer pinned closes when the pointer leaves',
      [over('Iran'), due('open'), inCard, pin(true), pin(false), outOfCard, due('close')],
      [...opened, 'start close', 'cancel close', 'close'],
    ],
    ['nothing can be pinned where no card is', [pin(true), over('Iran'), due('open')], opened],
    ['a late timer finds nothing to do', [due('open'), due('close'), outOfCard], []],
  ])('%s', (_, events, effects) => {
    expect(effectsOf(...events)).toEqual(effects);
  });
});
