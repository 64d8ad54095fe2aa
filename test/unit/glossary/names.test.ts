import { describe, expect, it, test } from 'vitest';
import { textFinder } from '../../../scripts/find-in-text';
import { loadGlossary } from '../../../scripts/glossary-load';

const { entries } = loadGlossary();
const find = textFinder(entries);
const found = (text: string) => find(text).map((mention) => `${mention.entry}=${mention.text}`);

describe('names of the bundled glossary', () => {
  test('give a bare surname only together with a full name that is spelt the same', () => {
    const orphans = entries
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ id, aliases }) => {
        const full = aliases.filter(({ text }) => text.includes(' '));
        const words = new Set(full.flatMap(({ text }) => text.split(' ')));
        // Initials, as UBL for Usama bin Laden, are no surname.
        const surnames = aliases.filter(
          ({ text, rule }) => rule === 'introduced' && /^\p{Lu}\p{Ll}+$/u.test(text),
        );
        return surnames.filter(({ text }) => !words.has(text)).map(({ text }) => `${id}: ${text}`);
      });
    expect(orphans).toEqual([]);
  });

  it.each([
    ['a branch of al-Qaeda', 'Al-Qaida in the Islamic Maghreb freed a hostage.', []],
    ['the Pakistani Taliban', 'The Tehrik-e-Taliban Pakistan claimed the bomb.', []],
    ['another Hezbollah', 'Rockets of Kataib Hizballah fell short.', []],
    ['the leader of the Taliban', 'Supreme Leader Haibatullah Akhundzada rarely speaks.', []],
    [
      'a deputy of the secretary',
      'The US Secretary of State sent a Deputy Secretary of State, Ann Low.',
      ['united-states-secretary-of-state=US Secretary of State'],
    ],
    ['a later attack on the same base', 'Militias said that the attack on Ayn al-Asad was theirs.', []],
    ['a consulate at work', 'The Iranian consulate in Mazar-i-Sharif gives visas.', ['iran=Iranian']],
    ['a namesake of a reporter', 'Xi Chen, who studies ageing at Yale, agreed.', []],
    ['a wrestler called as an analyst is', 'Nurlan Aliyev won by a fall.', []],
    ['neither side of a war', 'Pakistan-Taliban talks failed.', ['pakistan=Pakistan', 'taliban=Taliban']],
    ['a Khamenei who may be the son', 'Khamenei spoke on television.', []],
    ['Persians of antiquity', 'At Marathon the Persians lost.', []],
    ['Hong Kong’s airport', 'A typhoon closed HKIA for a day.', []],
    ['a Korean ministry', 'The MOIS in Seoul sent an alert.', []],
    ['a rate of deaths', 'In China and Iran the CFR fell.', ['china=China', 'iran=Iran']],
    ['other Islamic republics', 'The Islamic Republic of Mauritania and Iran met.', ['iran=Iran']],
    ['Turkmens of Iraq', 'Turkoman families fled Iraq; the Iraqi Turkmens asked for help.', ['iraq=Iraq']],
    ['the White House of Bishkek', 'Crowds stormed the White House in Bishkek.', []],
    ['an academy of arts', 'She taught at the Kazakh National University of Arts.', []],
    ['a wrestler by first name', 'Nursultan Tursynov won. “I am glad,” Nursultan said.', []],
    ['a minister of Israel', 'Israel Katz spoke.', []],
    ['other gulfs', 'From the Persian Gulf to the Gulf of Oman.', ['persian-gulf=Persian Gulf']],
    ['Turks of Cyprus', 'Turkish Cypriots voted.', []],
    ['an organisation of states', 'The Organisation of Islamic Cooperation met.', []],
    ['a minister of Bangladesh', 'Nahid Islam resigned.', []],
    [
      'another state’s ministry',
      'After the Chinese Ministry of Education that of Kenya, the Ministry of Education, spoke.',
      ['ministry-of-education-of-china=Chinese Ministry of Education'],
    ],
  ])('leave plain %s', (_, text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it.each([
    ['The general, Qasim Soleimani, was buried.', 'qassem-soleimani=Qasim Soleimani'],
    ['A newspaper wrote of Vladimir V. Putin.', 'vladimir-putin=Vladimir V. Putin'],
    ['A report by Xi Chen in Global Times said so.', 'xi-chen=Xi Chen'],
    ['Guests of Kassym-Jomart Tokaev left. Tokaev stayed.', 'kassym-jomart-tokayev=Tokaev'],
    ['They fled after the 1979 Islamic Revolution.', 'iranian-revolution=1979 Islamic Revolution'],
  ])('are found in "%s"', (text, mention) => {
    expect(found(text)).toContain(mention);
  });

  it.each([
    [
      'the republic in small letters',
      'In Iran the Islamic republic’s rulers met.',
      ['iran=Iran', 'iran=Islamic republic'],
    ],
    [
      'the state by its full name',
      'The Islamic Republic of Pakistan agreed.',
      ['pakistan=Islamic Republic of Pakistan'],
    ],
    [
      'the Corps in full',
      'Iranian Revolutionary Guard Corps boats',
      ['islamic-revolutionary-guard-corps=Iranian Revolutionary Guard Corps'],
    ],
    ['the people of a region', 'Kashmiris and Crimeans', ['kashmir=Kashmiris', 'crimea=Crimeans']],
  ])('know %s', (_, text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});
