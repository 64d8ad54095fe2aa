import { wordSet } from './word-set';

/** How much of a page is read to tell its language: so many blocks, and so much of each, in UTF-16 units. */
const SAMPLE_BLOCKS = 10;
const SAMPLE_CHARS = 200;
/** Fewer words of grammar of other languages are names and quotations. */
const MIN_FOREIGN_WORDS = 3;
/** So many words of English grammar, and so many times those of others, need no further reading. */
const PLENTY = 8;
const PLENTY_TIMES = 3;

/** The commonest words of grammar of English that are none in the other languages below. */
const english = wordSet(
  'the of and to is for with that was by from at has have are be it not said his her its on this which were will would they their who but he she',
);
/** The same of other languages in Latin letters, without those that English has or that stand in many names. */
const foreign = wordSet(
  'der die das und ist haben hat sind wird nicht ein eine einen einer zu mit von auf für dem den im sich auch wie des aber nach bei aus werden wurde',
  'les du et est une dans pour que qui sur pas par au aux avec ont mais ses cette leur sont ne plus été elle ils',
  'el los las y en del se un por con su una al para como más pero fue ha lo sus este esta entre cuando sobre',
  'il di che è per gli della del nel sono alla dei delle ed anche più ma questo nella',
  'o os da do um uma não com mais dos das foi são à pelo pela também seu sua ao',
  'het een van niet te dat zijn op voor aan werd bij ook naar hij ze deze wordt',
  've bir bu için ile olarak çok daha gibi kadar olan da ise değil oldu var',
  'yang dan ini itu untuk dengan tidak bahwa adalah dari pada oleh akan juga telah dalam karena',
  'och att det som är på av för inte med till den har jag ett om var och ikke og af til er',
  'w na się z jest nie że oraz jak przez po od ale był który dla',
  'și în este cu pe nu sunt din care mai va',
);

/** Letters of scripts in which no English is written. */
const otherScript =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Thai}\p{Script=Bengali}]/gu;

/**
 * Whether a page is written in another language than English, in which the bundled names are written and their
 * surroundings understood. Told by words of grammar in a sample of the blocks, and by the script: what the page says
 * of its own language is often wrong. In doubt, as in a short headline, it is English. Bounded in time.
 */
export function isForeign(blocks: readonly string[]): boolean {
  const step = Math.max(1, Math.ceil(blocks.length / SAMPLE_BLOCKS));
  let own = 0;
  let others = 0;
  let letters = 0;
  let otherLetters = 0;
  for (let at = 0; at < blocks.length; at += step) {
    const sample = (blocks[at] ?? '').slice(0, SAMPLE_CHARS);
    for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
      letters += word.length;
      if (english.has(word)) own++;
      else if (foreign.has(word)) others++;
    }
    otherLetters += sample.match(otherScript)?.length ?? 0;
    if (own >= PLENTY && own > PLENTY_TIMES * others) return false;
  }
  return (others >= MIN_FOREIGN_WORDS && others > own) || otherLetters > letters / 2;
}
