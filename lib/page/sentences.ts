import type { Span } from './block';

/** A full stop after one capital or a title ends no sentence: "L. Gumilyov", "the U.S. Congress", "Gen. Soleimani". */
const ABBREVIATION = /(^|[\s.(])(\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|St)\.\s*$/u;

/** The sentences of a text, white space around them left out; none ends inside a mention or after an abbreviation. */
export function sentencesOf(text: string, mentions: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length;
    const torn = mentions.some((mention) => mention.start < end && end < mention.end);
    if (end < text.length && (torn || ABBREVIATION.test(text.slice(start, end)))) continue;
    const sentence = text.slice(start, end);
    const lead = sentence.length - sentence.trimStart().length;
    sentences.push({ start: start + lead, end: start + sentence.trimEnd().length });
    start = end;
  }
  return sentences;
}
