import { describe, expect, it } from 'vitest';
import { bringIn } from '../../../lib/exchange/bring-in';
import { UNTOLD_TIME } from '../../../lib/exchange/times';
import { resultOf } from './finished';

function read(lines: readonly string[], end = '\r\n') {
  const incoming = resultOf(bringIn(lines.join(end)));
  if (incoming.kind !== 'read') throw new Error(incoming.why);
  return incoming;
}

describe('My Clippings.txt of a Kindle', () => {
  const file = [
    '\ufeffThe Great Road: A History (Ward, Ada;Doe, Bo)',
    '- Your Highlight on page 12 | Location 180-5 | Added on Sunday, December 18, 2022 3:19:56 PM',
    '',
    'Roads, then rails.',
    'Then ports.',
    '==========',
    '\ufeffThe Great Road: A History (Ward, Ada;Doe, Bo)',
    '- Your Note on page 12 | Location 185 | Added on Sunday, December 18, 2022 3:20:01 PM',
    '',
    'See chapter two',
    '==========',
    'The Great Road: A History (Ward, Ada;Doe, Bo)',
    '- Your Bookmark at Location 200 | Added on Sunday, December 18, 2022 12:05:00 AM',
    '',
    '',
    '==========',
    'Another Book',
    '- Your Note at Location 181 | Added on Thursday, 4 June 2020 12:18:46',
    '',
    'Alone',
    '==========',
    '',
  ];

  it('becomes clippings of books, with their page, and notes on them', () => {
    const { records, broken } = read(file);
    expect(records.clippings).toMatchObject([
      {
        selector: { exact: 'Roads, then rails.\nThen ports.' },
        source: { url: null, title: 'The Great Road: A History', byline: 'Ada Ward; Bo Doe' },
        place: { unit: 'page', at: '12' },
        savedAt: new Date(2022, 11, 18, 15, 19, 56).getTime(),
      },
    ]);
    expect(records.notes).toMatchObject([
      { text: 'See chapter two', about: { clipping: records.clippings[0]?.id } },
    ]);
    expect(broken).toMatchObject([{ where: 'Record 4' }]);
  });

  it('is read with any line ends', () => {
    expect(read(file, '\n').records.clippings).toHaveLength(1);
  });

  it('may be in Russian', () => {
    const { records } = read([
      'Великий путь (Анна Каримова)',
      '- Ваш выделенный отрывок в месте 345–348 | Добавлено: четверг, 4 июня 2020 г. в 12:18:46',
      '',
      'Дорога, а за ней река.',
      '==========',
      'Великий путь (Анна Каримова)',
      '- Ваша заметка в месте 348 | Добавлено: четверг, 4 июня 2020 г. в 12:19:00',
      '',
      'Спросить',
      '==========',
    ]);
    expect(records).toMatchObject({
      clippings: [
        {
          source: { title: 'Великий путь', byline: 'Анна Каримова' },
          place: { unit: 'location', at: '345-348' },
          savedAt: new Date(2020, 5, 4, 12, 18, 46).getTime(),
        },
      ],
      notes: [{ text: 'Спросить' }],
    });
  });

  it('has no times where its months are in another language', () => {
    const { records } = read([
      'Ein Buch',
      '- Ihre Markierung bei Position 10 | Hinzugefügt am Sonntag, 18. Dezember 2022',
      '',
      'Wege',
      '==========',
      'Un livre',
      '- Votre surlignement à l’emplacement 20 | Ajouté le mardi 5 juin 2020 12:00:00',
      '',
      'Des routes',
      '==========',
    ]);
    expect(records.clippings.map(({ savedAt }) => savedAt)).toEqual([UNTOLD_TIME, UNTOLD_TIME]);
  });
});
