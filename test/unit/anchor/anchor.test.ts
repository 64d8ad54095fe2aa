import { describe, expect, it } from 'vitest';
import { anchor, anchorer, anchorUnchanged } from '../../../lib/anchor/anchor';
import { report, selectorOf } from './world';

/** The text on which a quote of `before` is found in `after`, and its state; `null` when it is gone. */
function found(before: string, exact: string, after: string, from = 0): [string, string] | null {
  const anchored = anchor(after, selectorOf(before, exact, from));
  return anchored && [after.slice(anchored.start, anchored.end), anchored.state];
}

const rail =
  'it served for twenty years between two towns on a lake in the south, and had to be cut in three parts';
const court = 'Owners of the private speedboats say that the ferry takes away their customers';

const long = report.slice(report.indexOf('left the harbour'), report.indexOf(', because the mail'));
const upTo = (quote: string) => report.slice(0, report.indexOf(quote) + quote.length);

describe('a passage that stayed', () => {
  it('is unchanged, wherever it moved', () => {
    expect(found(report, rail, report)).toEqual([rail, 'unchanged']);
    const moved = report.split('\n').toReversed().join('\n');
    expect(found(report, rail, moved)).toEqual([rail, 'unchanged']);
    expect(found(report, rail, `Other news\n${report}`)).toEqual([rail, 'unchanged']);
  });

  it.each([
    ['another line break', (text: string) => text.replace('a lake in', 'a lake\nin')],
    ['no-break spaces', (text: string) => text.replaceAll('twenty years', 'twenty\u00A0years')],
    ['two spaces', (text: string) => text.replace('lake in', 'lake  in')],
    ['a soft hyphen', (text: string) => text.replace('between', 'be\u00ADtween')],
  ])('is unchanged in spite of %s', (_, edit) => {
    expect(found(report, rail, edit(report))).toEqual([edit(rail), 'unchanged']);
  });

  it('is unchanged when paragraphs lose the line break between them', () => {
    const two = 'cost as much as the ship had.\nUntil the autumn there will be three crossings';
    expect(found(report, two, report.replaceAll('\n', ''))).toEqual([two.replace('\n', ''), 'unchanged']);
  });

  it('is edited when its quote marks or dashes are others', () => {
    const said = '"We had stopped believing in it," said Marta Lindqvist';
    const curly = '“We had stopped believing in it,” said Marta Lindqvist';
    expect(found(report, said, report.replace(said, curly))).toEqual([curly, 'edited']);
  });
});

describe('on a page that is still loading, a passage', () => {
  const selector = selectorOf(report, rail);

  it('is found where it stands as it was kept', () => {
    const half = report.slice(0, report.indexOf(rail) + rail.length + 60);
    expect(anchorUnchanged(half, selector)).toEqual(anchor(half, selector));
    expect(anchorUnchanged(half, selector)).toMatchObject({ state: 'unchanged' });
  });

  it('is not taken for edited or gone: the rest of the page may have it', () => {
    expect(anchorUnchanged(report.replace('twenty years', 'ten years'), selector)).toBeNull();
    expect(anchorUnchanged(report.slice(0, 100), selector)).toBeNull();
  });
});

describe('an edited passage', () => {
  it.each([
    [
      'a changed word',
      'it served for thirty years between two towns on a lake in the south, and had to be cut in three parts',
    ],
    ['words left out', 'it served between two towns on a lake, and had to be cut in three parts'],
    [
      'words put in',
      'it served well for more than twenty years between two small towns on a lake in the far south, and had to be cut in three parts',
    ],
    [
      'its first word changed',
      'she served for twenty years between two towns on a lake in the south, and had to be cut in three parts',
    ],
    [
      'its last word changed',
      'it served for twenty years between two towns on a lake in the south, and had to be cut in three pieces',
    ],
    [
      'three words in ten changed',
      'it ran for thirty years between big towns on a lake in the east, and had to be sawn in four parts',
    ],
  ])('is found with %s', (_, edited) => {
    expect(found(report, rail, report.replace(rail, edited))).toEqual([edited, 'edited']);
  });

  it('is found after it moved', () => {
    const edited = rail.replace('twenty', 'thirty').replace('a lake in the south', 'a southern lake');
    const lines = report.replace(rail, edited).split('\n');
    const moved = [...lines.slice(5), ...lines.slice(0, 5)].join('\n');
    expect(found(report, rail, moved)).toEqual([edited, 'edited']);
  });

  it('is found when all around it is other', () => {
    const edited = rail.replace('twenty', 'thirty');
    expect(found(report, rail, `Nothing of old. ${edited} is what remains here.`)).toEqual([
      edited,
      'edited',
    ]);
  });

  it('goes on after an inserted paragraph', () => {
    const two =
      'which sold their share in a fish factory to raise the money.\nNot everybody is glad. Owners of the private speedboats';
    const extra =
      'An older plan for a bridge was given up when the price of steel rose and nobody wanted to pay for it.';
    const after = report.replace('money.\nNot', `money.\n${extra}\nNot`);
    expect(found(report, two, after)).toEqual([two.replace('\n', `\n${extra}\n`), 'edited']);
  });

  it('does not reach over to its old surroundings', () => {
    // The words before it stay where they were, and another paragraph comes between.
    const first = 'Engineers found rust in the middle part.';
    const after = report.replace(
      `by rail.\n${first}`,
      'by rail.\nNobody had thought of that when the plan was made, it seems.\nThe engineers found rust in a middle part.',
    );
    expect(found(report, first, after)).toEqual(['engineers found rust in a middle part.', 'edited']);
  });

  it('keeps the marks at its ends', () => {
    const said = '"We had stopped believing in it,"';
    const after = report.replace(
      '"We had stopped believing in it,"',
      '“We had long stopped believing in it,”',
    );
    expect(found(report, said, after)).toEqual(['“We had long stopped believing in it,”', 'edited']);
  });

  it.each([
    ['its two sentences', /^(.*?\.) (.*)$/],
    ['its last two', /(?<=freely\. )(.*?\.) (.*)$/],
  ])('is found whole when %s are turned round', (_, sentences) => {
    const three =
      'Forty goats and their two shepherds came back freely. The old captain had sold his share in spring. Nobody asked what the new owner paid for it.';
    const page = report.replace('Not everybody is glad.', `Not everybody is glad. ${three}`);
    const turned = three.replace(sentences, '$2 $1');
    expect(turned).not.toBe(three);
    expect(found(page, three, page.replace(three, turned))).toEqual([turned, 'edited']);
  });

  it.each([
    ['in large letters above it', report, (copy: string, page: string) => `${copy}\n${page}`],
    [
      'far from it',
      report,
      (copy: string, page: string) => `${copy}\n${'No news here today. '.repeat(200)}\n${page}`,
    ],
    ['above it, and it ends the page', upTo(long), (copy: string, page: string) => `${copy}\n${page}`],
  ])('is where its context is though the same words stand %s', (_, before, repeated) => {
    const edited = long
      .replace('Monday morning', 'Tuesday evening')
      .replace('forty goats', 'sixty sheep')
      .replace('nine years', 'a decade')
      .replace('believing in it', 'hoping for it')
      .replace('half empty', 'bare');
    expect(found(before, long, repeated(long, before.replace(long, edited)))).toEqual([edited, 'edited']);
  });

  it('is rather where its context is than where a similar one stands', () => {
    const double = 'Owners of the public speedboats think that the ferry takes away some customers, too.';
    const edited = court.replace('say', 'complain').replace('customers', 'guests');
    const after = `${double}\n${report.replace(court, edited)}\n${double}`;
    expect(found(report, court, after)).toEqual([edited, 'edited']);
  });
});

describe('a passage that was deleted', () => {
  it('is gone', () => {
    expect(found(report, rail, report.replace(rail, ''))).toBeNull();
    expect(found(report, court, report.replace(`${court},`, 'Two'))).toBeNull();
    expect(found(report, rail, '')).toBeNull();
  });

  it('is gone though sentences like it stayed', () => {
    const sentence = 'The ministry of transport pays a third of the cost.';
    const after = report
      .replace(sentence, '')
      .replace(
        'Schoolchildren',
        'The ministry of health pays for the clinic. Half of the cost was the price of the doctor. Schoolchildren',
      );
    expect(found(report, sentence, after)).toBeNull();
  });

  it('is gone though its word stands elsewhere', () => {
    expect(found(report, 'ferry', report.replace('The first ferry to', 'The first of'), 60)).toBeNull();
  });

  it('is gone though a phrase like it stayed, where the gap that it left is closed', () => {
    const phrase = 'first ferry to the northern islands';
    expect(found(report, phrase, report.replace(`${phrase} `, ''))).toBeNull();
    const atStart = 'Until the autumn there will be three crossings';
    const similar = 'In the spring, until Easter there will be three crossings, as many as ships.';
    expect(found(report, atStart, `${report.replace(`${atStart} `, '')}\n${similar}`)).toBeNull();
    expect(found(report, atStart, report.replace(atStart, similar))).not.toBeNull();
  });

  it('is gone when nothing is left but its context', () => {
    expect(found(report, 'three crossings', report.replace('three crossings ', ''))).toBeNull();
  });
});

describe('a passage that stands twice', () => {
  const text =
    'The vote was close. Nobody was hurt. Then it rained.\nThe crash was loud. Nobody was hurt. Then they left.';
  const second = text.indexOf('Nobody', 40);

  it('is found where its context is', () => {
    const after = `News of the day, and of the night before it\n${text}`;
    const anchored = anchor(after, selectorOf(text, 'Nobody was hurt.', 40));
    expect(anchored?.start).toBe(after.indexOf(text) + second);
  });

  it('is found where most of its context is when that was edited', () => {
    const after = text
      .replace('crash was loud', 'crash was very loud')
      .replace('they left', 'everybody left');
    expect(anchor(after, selectorOf(text, 'Nobody was hurt.', 40))?.start).toBe(after.lastIndexOf('Nobody'));
  });

  it('is found nearest to its old place when nothing else tells', () => {
    const same = 'Share this story. Read more about it here.\n'.repeat(5);
    const start = same.indexOf('Read more', 100);
    expect(anchor(same, selectorOf(same, 'Read more', 100))?.start).toBe(start);
  });

  it('is found in the line that it stood in when the line before is another', () => {
    const before = 'The count stands at twenty.\nSecretary Berg said that nobody knew.\nSecretary Berg left.';
    const after =
      'The count stands at twenty.\nSecretary Holm agrees.\nIt goes on.\nSecretary Berg said that nobody knew.';
    expect(anchor(after, selectorOf(before, 'Secretary'))?.start).toBe(after.lastIndexOf('Secretary'));
  });
});

describe('texts of other scripts', () => {
  it.each([
    [
      'Cyrillic',
      'Паром к северным островам вышел в понедельник утром из гавани. Билет стоит шесть крон. Осенью рейсов будет меньше.',
      'вышел в понедельник утром из гавани',
      'вышел во вторник утром из гавани',
    ],
    [
      'Arabic',
      'غادرت العبّارة الأولى الميناء صباح الاثنين متجهة إلى الجزر الشمالية. ثمن التذكرة ست كرونات.',
      'غادرت العبّارة الأولى الميناء صباح الاثنين',
      'غادرت العبارة الأولى الميناء مساء الاثنين',
    ],
    [
      'Chinese',
      '第一艘渡轮星期一早上离开港口前往北方群岛。船票六克朗。秋天班次会减少。',
      '第一艘渡轮星期一早上离开港口',
      '第一艘渡轮星期二早上驶离港口',
    ],
    [
      'Thai',
      'เรือเฟอร์รี่ลำแรกออกจากท่าเรือเมื่อเช้าวันจันทร์ ตั๋วราคาหกโครน',
      'ออกจากท่าเรือเมื่อเช้าวันจันทร์',
      'ออกจากท่าเรือเมื่อเย็นวันจันทร์',
    ],
  ])('are anchored in: %s', (_, text, exact, edited) => {
    expect(found(text, exact, `1\n${text}`)).toEqual([exact, 'unchanged']);
    expect(found(text, exact, text.replace(exact, edited))).toEqual([edited, 'edited']);
    expect(found(text, exact, text.replace(exact, ''))).toBeNull();
  });

  it('never cuts a surrogate pair', () => {
    const text = 'Look: 🙂🙃 the 𝒻erry came on time today 🚢🚢 and left again';
    expect(found(text, '🙃 the 𝒻erry came on time today 🚢', text.replace('on time', 'too late'))).toEqual([
      '🙃 the 𝒻erry came too late today 🚢',
      'edited',
    ]);
  });

  it('finds a quote without a word exactly or not at all', () => {
    expect(found('one 🚢 two', '🚢', 'now one 🚢 two')).toEqual(['🚢', 'unchanged']);
    expect(found('one 🚢 two', '🚢', 'one two')).toBeNull();
  });
});

describe('quotes of all lengths', () => {
  it('finds one word by what stands around it', () => {
    const after = report.replace('in the middle part. The repair', 'in its middle part. The repair');
    expect(found(report, 'rust', after)).toEqual(['rust', 'unchanged']);
    expect(found(report, 'a third', report.replace('pays a third', 'pays about a third'))).toEqual([
      'a third',
      'unchanged',
    ]);
  });

  it('finds a few words at the beginning of a line that moved', () => {
    const lines = report.split('\n');
    const after = [...lines.slice(0, 6), ...lines.slice(7), ...lines.slice(6, 7)].join('\n');
    const edited = after
      .replace('Engineers found rust', 'Workers found rust')
      .replace('eleven weeks', 'ten weeks');
    expect(found(report, 'Engineers found rust in', edited)).toEqual(['Workers found rust in', 'edited']);
    expect(found(report, 'Engineers', edited.replace('Workers', 'Engineers'))).toEqual([
      'Engineers',
      'unchanged',
    ]);
  });

  it('finds a part of a word', () => {
    expect(found(report, 'boats say', report.replace('their customers', 'them'))).toEqual([
      'boats say',
      'unchanged',
    ]);
    expect(
      found(report, 'boats say that the ferry', report.replace('that the ferry', 'that a ferry')),
    ).toEqual(['boats say that a ferry', 'edited']);
  });

  it('finds twenty thousand characters on a long page', () => {
    const lines = Array.from(
      { length: 6_000 },
      (_, i) => `Line ${i * 7919} of the ${i}th list tells of ${i * 31} crates and ${i % 17} ships.`,
    );
    const page = lines.join('\n');
    const exact = page.slice(100_000, 120_000);
    const after = page
      .replace('and 3 ships', 'and three big ships')
      .replaceAll('and 5 ships', 'and some ships');
    const anchored = anchor(after, selectorOf(page, exact));
    expect(anchored?.state).toBe('edited');
    expect(after.slice(anchored?.start, anchored?.end)).toBe(
      exact.replaceAll('and 5 ships', 'and some ships'),
    );
    expect(anchor(page.replace(exact, ''), selectorOf(page, exact))).toBeNull();
  });
});

describe('the budget', () => {
  it('leaves time for the likeliest place, and not for more when it is used up', () => {
    const edited = rail.replace('twenty', 'thirty');
    let asked = 0;
    const late = { ms: 10, now: () => asked++ * 1_000 };
    const after = report.replace(rail, edited);
    const anchored = anchor(after, selectorOf(report, rail), late);
    expect(after.slice(anchored?.start, anchored?.end)).toBe(edited);
    expect(asked).toBeLessThanOrEqual(2);
  });
});

it('finds several quotes of a page as each alone', () => {
  const after = report.replace('twenty', 'thirty').replace('away their', 'away most');
  const quotes = [rail, court, 'a promise kept', 'A second ship'].map((exact) => selectorOf(report, exact));
  const anchorHere = anchorer(after);
  expect(quotes.map((quote) => anchorHere(quote))).toEqual(quotes.map((quote) => anchor(after, quote)));
});
