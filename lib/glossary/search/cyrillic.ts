/**
 * Cyrillic letters as English-language news writes them, by and large after BGN/PCGN: those of Russian, and what Tajik,
 * Kazakh, Kyrgyz, Uzbek and Ukrainian have besides. In small letters, without diacritics that Unicode keeps apart.
 */
const latin: ReadonlyMap<string, string> = new Map(
  [
    'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya',
    'ғ gh қ q ҳ h ҷ j ә a ң ng ө o ұ u ү u һ h і i є ye ґ g',
  ].flatMap((letters) => pairsOf(letters.split(' '))),
);

function pairsOf(list: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < list.length; at += 2)
    pairs.push([list[at] ?? '', (list[at + 1] ?? '').replace('-', '')]);
  return pairs;
}

/** A text in small letters with its Cyrillic in Latin, so that Сулеймани is looked for as Suleimani is. */
export function romanised(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => latin.get(letter) ?? letter);
}
