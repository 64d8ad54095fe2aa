/**
 * What transliterations and languages write differently though they mean the same sound, in the order in which it is
 * replaced: Tadzhikistan, Tadjikistan and Tadschikistan; Uyghur and Ouïghour; Rouhani and Ruhani; Kabul and Cabul; Xinjiang and Shinjang.
 */
const sameSounds: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/d(?:sch|zh|j)/g, 'j'],
  [/t(?:sch|ch)/g, 'ch'],
  [/sch/g, 'sh'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 'sh'],
  [/q|c(?![heiy])/g, 'k'],
  [/y/g, 'i'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/(?<=[aeiou])h$/g, ''],
  [/(.)\1+/g, '$1'],
];

/** How a folded word sounds, roughly: what is equal here may be the same name in two transliterations. */
export function soundOf(word: string): string {
  return sameSounds.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
}
