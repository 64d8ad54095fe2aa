import type { Entry, Source } from '../lib/model/entry';

/** An article among the sources of an entry: its number on the card, and the paragraphs cited, ascending. */
export interface CitedArticle {
  article: string;
  number: number;
  paragraphs: readonly number[];
}

/** The articles that an entry cites, numbered in the order in which its card first cites them. */
export function citedArticles(entry: Entry): CitedArticle[] {
  return citationsOf(
    [...entry.background, ...entry.facts, ...entry.relations, ...entry.timeline].flatMap((s) => s.sources),
  );
}

/** The sources of one statement by article, with the numbers that the articles have on the whole card. */
export function citationsIn(sources: readonly Source[], card: readonly CitedArticle[]): CitedArticle[] {
  const numbers = new Map(card.map((cited) => [cited.article, cited.number]));
  return citationsOf(sources)
    .map((cited) => ({ ...cited, number: numbers.get(cited.article) ?? cited.number }))
    .sort((a, b) => a.number - b.number);
}

function citationsOf(sources: readonly Source[]): CitedArticle[] {
  const paragraphs = new Map<string, Set<number>>();
  for (const { article, paragraph } of sources) {
    paragraphs.set(article, (paragraphs.get(article) ?? new Set()).add(paragraph));
  }
  return [...paragraphs].map(([article, cited], index) => ({
    article,
    number: index + 1,
    paragraphs: [...cited].sort((a, b) => a - b),
  }));
}

/** Paragraph numbers as a reader writes them: "4, 6–9". Expects them ascending. */
export function paragraphText(paragraphs: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (last && paragraph === last.to + 1) last.to = paragraph;
    else runs.push({ from: paragraph, to: paragraph });
  }
  return runs
    .map(({ from, to }) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}
