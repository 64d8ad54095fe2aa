import { describe, expect, it } from 'vitest';
import { entry, region, worldOf } from './world';

/** What a sentence holds, as `entry=text`. */
const inText = (text: string) => region(text)[0];

describe('normalising (rule 1)', () => {
  it.each([
    ['diacritics', 'Erdogan and Recep Tayyip Erdoğan', ['erdogan=Erdogan', 'erdogan=Recep Tayyip Erdoğan']],
    ['a dotless i and a dotted capital', 'ERDOĞAN', ['erdogan=ERDOĞAN']],
    ['combining marks', 'Erdog\u0306an', ['erdogan=Erdog\u0306an']],
    [
      'apostrophes of any make',
      'Shi`a, Shi’a, Shiʿa and Shia',
      ['shia=Shi`a', 'shia=Shi’a', 'shia=Shiʿa', 'shia=Shia'],
    ],
    [
      'soft hyphens and zero-width characters',
      'Kazakh\u00adstan, Uz\u200bbekistan',
      ['kazakhstan=Kazakh\u00adstan', 'uzbekistan=Uz\u200bbekistan'],
    ],
    ['direction marks', '\u200fIran\u200e', ['iran=Iran']],
    ['no-break spaces', 'Qassem\u00a0Soleimani', ['soleimani=Qassem\u00a0Soleimani']],
    ['dashes of any make', 'Nur–Sultan, Nur‑Sultan', ['astana=Nur–Sultan', 'astana=Nur‑Sultan']],
    ['full-width letters', 'Ｉｒａｎ', ['iran=Ｉｒａｎ']],
  ])('reads through %s', (_, text, found) => {
    expect(inText(text)).toEqual(found);
  });

  it('keeps offsets right behind emoji', () => {
    expect(inText('🇮🇷🕊️ Iran')).toEqual(['iran=Iran']);
  });
});

describe('matching (rule 2)', () => {
  it('takes the longest name', () => {
    expect(inText('Islam Karimov spoke of Islam')).toEqual(['karimov=Islam Karimov', 'islam=Islam']);
  });

  it.each([
    [
      'possessive endings outside',
      "Iran’s and Joe Biden's, the US’s",
      ['iran=Iran', 'biden=Joe Biden', 'united-states=US'],
    ],
    [
      'names apart that a possessive ending parts',
      'China’s Kabul branch, in the China Kabul office after Syria’s war',
      ['china=China', 'kabul=Kabul', 'branch=China Kabul', 'war=Syria’s war'],
    ],
    [
      'a bare plural apostrophe outside',
      'the Uzbeks’ and Americans’ trade',
      ['uzbekistan=Uzbeks', 'united-states=Americans'],
    ],
    [
      'the parts of compounds',
      'pro-Iranian, US–Iran, China-Kazakhstan, Sino-Kazakh',
      [
        'iran=Iranian',
        'united-states=US',
        'iran=Iran',
        'china=China',
        'kazakhstan=Kazakhstan',
        'china=Sino',
        'kazakhstan=Kazakh',
      ],
    ],
    ['slashes', 'Iran/China', ['iran=Iran', 'china=China']],
    ['acronyms with and without dots', 'the U.S. and the US', ['united-states=U.S.', 'united-states=US']],
    ['a dotted acronym before a hyphen', 'U.S.-Iran talks', ['united-states=U.S.', 'iran=Iran']],
    ['initials', 'the L.N. Gumilyov University', ['gumilyov-university=L.N. Gumilyov University']],
    ['a stray space at a hyphen', 'Asaib Ahl al- Haq', ['al-haq=Asaib Ahl al- Haq']],
    ['signs within names', 'the C5+1 after 9/11', ['format=C5+1', 'attacks=9/11']],
    ['a comma that the name has', 'in Washington, D.C. today', ['washington=Washington, D.C.']],
    ['glued names that are listed', 'Kassym-JomartTokayev', ['tokayev=Kassym-JomartTokayev']],
    ['line breaks', 'Qassem\nSoleimani', ['soleimani=Qassem\nSoleimani']],
  ])('keeps %s', (_, text, found) => {
    expect(inText(text)).toEqual(found);
  });

  it.each([
    ['a sentence end', 'He met Qassem. Soleimani left.'],
    ['a blank line', 'Qassem\n\nSoleimani'],
    ['a bracket', 'Qassem (Soleimani)'],
  ])('lets no name cross %s', (_, text) => {
    expect(inText(text)).not.toContain(expect.stringContaining('Qassem'));
  });

  it.each([
    'see https://iran.example/Iran/China?x=Uzbekistan now',
    'mail Iran@China.example now',
    'by @Iran and #China now',
    'on www.Iran.com now',
  ])('finds nothing in addresses, handles and hashtags: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('finds names behind an address', () => {
    expect(inText('see iran.ru in Iran')).toEqual(['iran=Iran']);
  });
});

describe('alias rules (rule 3)', () => {
  it.each([
    ['let us go', []],
    ['a car in the CAR', []],
    [
      'a car in the CARs, for Kazakh and Chinese drivers',
      ['republics=CARs', 'kazakhstan=Kazakh', 'china=Chinese'],
    ],
    ['the US did', ['united-states=US']],
    ['LET US TALK ABOUT TRADE', []],
    ['NATO MEETS IN KABUL TODAY', ['nato=NATO', 'kabul=KABUL']],
    ['U.S. TROOPS LEAVE', ['united-states=U.S.']],
    ['US TROOPS LEAVE AGAIN', ['united-states=US']],
    ['THE US AND CHINA TALK', ['united-states=US', 'china=CHINA']],
    ['US-IRAN TALKS STALL', ['united-states=US', 'iran=IRAN']],
    ['TELL US WHAT YOU THINK', []],
    ['IT IS UP TO US', []],
    ['the IRGC of Iran', ['guards=IRGC', 'iran=Iran']],
    ['in china, iran', []],
    ['CHINA AND IRAN', ['china=CHINA', 'iran=IRAN']],
    [
      'Soft power, soft-power and Soft Powers',
      ['soft-power=Soft power', 'soft-power=soft-power', 'soft-power=Soft Powers'],
    ],
    ['re-education camps', ['camps=re-education camps']],
    ['two balances of power', ['balance=balances of power']],
  ])('in "%s" finds %j', (text, found) => {
    expect(inText(text)).toEqual(found);
  });

  it('takes a bare surname only where the page has the full name, before or after', () => {
    expect(region('Biden spoke.')).toEqual([[]]);
    expect(region('Biden spoke.', 'Later Joe Biden left.', 'Then Biden slept.')).toEqual([
      ['biden=Biden'],
      ['biden=Joe Biden'],
      ['biden=Biden'],
    ]);
  });

  it('lets a related entry vouch for a surname', () => {
    expect(inText('The IRGC buried Soleimani.')).toEqual(['guards=IRGC', 'soleimani=Soleimani']);
  });

  it('lets no related entry vouch where someone else bears the surname', () => {
    expect(
      region('The IRGC said so.', 'Ali Soleimani, a butcher, wept.', 'Soleimani sells lamb.')[2],
    ).toEqual([]);
  });

  it('does not let a related entry vouch for anything but a person', () => {
    expect(inText('Qassem Soleimani and the Corps')).toEqual(['soleimani=Qassem Soleimani']);
  });
});

describe('decoys and strangers (rule 4)', () => {
  it.each([
    ['George Washington slept here', []],
    ['The Washington Post on Iran', ['iran=Iran']],
    ['for US $5', []],
    ['in the South China Sea', []],
    ['south China sea lanes', ['china=China']],
    ['Latin American', []],
    ['Kabul University reopened', []],
    ['Kabul’s University reopened', ['kabul=Kabul']],
    ['KABUL TODAY', ['kabul=KABUL']],
    ['on Mount Washington', []],
    ['Oregon, Idaho, and Washington', []],
    ['Washington and Oregon', []],
    ['Washington, California and Texas', []],
    ['between Washington and Iran', ['washington=Washington', 'iran=Iran']],
    ['in Kabul, Idaho', []],
    ['the Bank of China', []],
    ['Peanut Corp. of China', []],
    ['the government of China', ['china=China']],
    ['the Association of Chinese Chambers', ['china=Chinese']],
    ['Chinese River Road', []],
    ['the Kazakh Airlines Ltd board', []],
    ['the Kazakh Army', ['kazakhstan=Kazakh']],
    ['where Washington Redskins fans met', []],
    ['her friend Kerry Washington said', []],
    ['in central Washington today', ['washington=Washington']],
    ['the singer China Walton said', []],
    ['WASHINGTON Joe Walton said', ['washington=WASHINGTON']],
    ['Captain China and Miss Iran', []],
    ['on the cruiser Iran today', []],
    ['FC Kabul lost again', []],
    ['the Kabul State Circus is here', []],
    ['China Energy Minister Bolat Walton resigned', ['china=China']],
    ['Shia Walton Temple', ['shia=Shia']],
    ['Coach Chinese Burgos left', []],
    ['at the Kazakh International Airlines counter', []],
    ['the new Kabul Redskins arena, in running text', []],
    ['Chinese your shoes before the parade', []],
    ['She was born in Spokane, Washington.', []],
    ['roads near Port Ludlow, Washington, on Sunday', []],
    ['from Spokane, Washington, and then home', []],
    ['in Geneva, Washington, and Kabul', ['washington=Washington', 'kabul=Kabul']],
    ['in Geneva, Washington said it agreed', ['washington=Washington']],
    ['the President of Kazakhstan Petro Walton came', ['kazakhstan=Kazakhstan']],
    ['born on 9/11/1963', []],
    ['about 9/11 of the answers', []],
    ['the 9/11 of the north', ['attacks=9/11']],
    ['it was called India’s 9/11', []],
    ['America’s 9/11', ['attacks=9/11']],
    ['after Sept. 11, 2001, all changed', ['attacks=Sept. 11, 2001']],
    ['Dakota, Otoe and Washington counties', []],
    ['the city of Kabul, Kansas', []],
    ['the city of Turkey', []],
    ['the city of Kabul', ['kabul=Kabul']],
    ['the largest city of Kazakhstan', ['kazakhstan=Kazakhstan']],
    ['a town of Iran-controlled Syria', ['iran=Iran']],
    ['MARINE ENERGY', []],
  ])('in "%s" finds %j', (text, found) => {
    expect(inText(text)).toEqual(found);
  });

  it('takes a surname after an unknown given name for someone else', () => {
    expect(region('Joe Biden spoke.', 'His son Hunter Biden left.')[1]).toEqual([]);
  });

  it.each([
    'President Biden left.',
    'Then Biden left.',
    'Did Biden leave?',
    'Meeting Biden was hard.',
    'US President Biden',
    'ex-President Biden',
  ])('does not take the word before for a given name: %s', (text) => {
    expect(region('Joe Biden spoke.', text)[1]).toContain('biden=Biden');
  });

  it.each(['James Biden left.', 'His son James Biden left.'])(
    'takes a given name that ends like a verb for one: %s',
    (text) => {
      expect(region('Joe Biden spoke.', text)[1]).toEqual([]);
    },
  );

  it('does not take a headline’s verb for a given name', () => {
    expect(region('Joe Biden spoke.', 'Ministers Warn Biden About Iran Trade Deal')[1]).toEqual([
      'biden=Biden',
      'iran=Iran',
    ]);
  });
});

describe('languages', () => {
  it.each([
    ['They learn Chinese at school', ['mandarin=Chinese']],
    ['Kazakh, Chinese and English are taught', ['mandarin=Chinese']],
    ['the Chinese language', ['mandarin=Chinese']],
    ['in Chinese, of course', ['mandarin=Chinese']],
    ['from Chinese into Kazakh', ['mandarin=Chinese']],
    ['in Chinese cities', ['china=Chinese']],
    ['Chinese traders came', ['china=Chinese']],
    ['a Chinese official', ['china=Chinese']],
  ])('in "%s" finds %j', (text, found) => {
    expect(inText(text)).toEqual(found);
  });
});

describe('languages without an entry of their own', () => {
  it.each([
    ['He wrote in Kazakh, and well.', []],
    ['a Kazakh-speaking suburb', []],
    ['in Kazakh cities', ['kazakhstan=Kazakh']],
    ['signs in Chinese and Kazakh', ['mandarin=Chinese']],
    ['who speaks Chinese without an accent', ['mandarin=Chinese']],
    ['French, Chinese and German officials', ['china=Chinese']],
  ])('in "%s" finds %j', (text, found) => {
    expect(inText(text)).toEqual(found);
  });
});

describe('names that persons bear', () => {
  it.each([
    ['his sister Iran sang', []],
    ['their son, China, plays the drums', []],
    ['Iran, 34, said so', []],
    ['China, aged nine, won', []],
    ['Mark Iran runs a garage', []],
    ['Islam Makhachev won', []],
    ['Islam came to China', ['islam=Islam', 'china=China']],
    ['its ally, Iran, won', ['iran=Iran']],
  ])('in "%s" finds %j', (text, found) => {
    expect(inText(text)).toEqual(found);
  });
});

describe('a bird', () => {
  it.each([
    ['Roast Turkey With Sage and Onion Stuffing', []],
    ['Turkey rests best for half an hour after roasting.', []],
    ['runners at the Turkey Trot', []],
    ['Turkey beat Wales', ['turkey=Turkey']],
  ])('in "%s" finds %j', (text, found) => {
    expect(inText(text)).toEqual(found);
  });
});

describe('kinds of things named after a people', () => {
  it.each([
    ['a box of Kazakh delight', []],
    ['two Chinese lanterns', []],
    ['the Chinese cabinet', ['china=Chinese']],
  ])('in "%s" finds %j', (text, found) => {
    expect(inText(text)).toEqual(found);
  });
});

describe('acronyms of two letters', () => {
  it('need their own full name, however much of the glossary is on the page', () => {
    expect(region('The CI ran in China, Iran and Kabul.')[0]).not.toContain('institutes=CI');
    expect(region('Confucius Institutes closed.', 'The CI in Iran did.')[1]).toContain('institutes=CI');
  });
});

describe('acronyms that the page spells out otherwise', () => {
  it('are not ours, though ours would have a voucher', () => {
    const blocks = [
      'Corrective action requests (CARs) are due in Iran.',
      'The CARs went to Kazakhstan and China.',
    ];
    expect(region(...blocks)).toEqual([['iran=Iran'], ['kazakhstan=Kazakhstan', 'china=China']]);
  });
});

describe('pages in another language', () => {
  it.each([
    ['Der Mann und die Frau haben German nicht gesehen, US auch nicht, aber Iran.', ['iran=Iran']],
    ['Kazakh est une langue que les enfants ne parlent pas, et Joe Biden non plus.', ['biden=Joe Biden']],
    ['Новая книга вышла в издательстве US.', []],
    [
      'The man said to her: « les enfants ne sont pas ici », and left the Kazakh land.',
      ['kazakhstan=Kazakh'],
    ],
  ])('in "%s" finds %j', (text, found) => {
    expect(inText(text)).toEqual(found);
  });
});

describe('a form that two entries share (rule 5)', () => {
  const find = worldOf([
    entry('ilham', 'person', { always: ['Ilham Aliyev'], introduced: ['Aliyev'] }),
    entry('nurlan', 'person', { always: ['Nurlan Aliyev'], introduced: ['Aliyev'] }, [], ['journal']),
    entry('journal', 'publication', { always: ['The Analyst'] }),
  ]);

  it.each([
    [
      'goes to the one named last before',
      ['Ilham Aliyev met Nurlan Aliyev. Aliyev wrote.'],
      ['nurlan=Aliyev'],
    ],
    [
      'changes with the page',
      ['Nurlan Aliyev wrote.', 'Ilham Aliyev read. Aliyev laughed.'],
      ['ilham=Aliyev'],
    ],
    ['goes to the only one on the page', ['Aliyev laughed, said Nurlan Aliyev.'], ['nurlan=Aliyev']],
    ['goes to the only one vouched for', ['Aliyev writes for The Analyst.'], ['nurlan=Aliyev']],
    ['goes to none before both', ['Aliyev spoke. Ilham Aliyev met Nurlan Aliyev.'], []],
  ])('%s', (_, blocks, expected) => {
    expect(
      find(...blocks)
        .flat()
        .filter((found) => found.endsWith('=Aliyev')),
    ).toEqual(expected);
  });
});
