import type { TextMention } from './find-in-text';

/** What a text is known to mention. `alt` are ids that are as good; an `optional` label is neither owed nor wrong. */
export interface Label {
  start: number;
  end: number;
  entity: string;
  alt?: readonly string[] | undefined;
  optional?: boolean | undefined;
}

/** A labelled text. `scope` is the stretch that was labelled, the whole when missing. */
export interface Labelled {
  id: string | number;
  text: string;
  labels: readonly Label[];
  scope?: readonly [number, number] | undefined;
}

/** A mention that no label bears, or a label that no mention meets. */
export interface Miss {
  kind: 'wrong' | 'missed';
  id: string | number;
  entry: string;
  start: number;
  end: number;
}

export interface Score {
  documents: number;
  /** Labels that a finder owes. */
  labelled: number;
  /** Mentions that count: those that meet an owed label, and the wrong ones. */
  found: number;
  /** Mentions that meet an owed label. */
  right: number;
  /** Owed labels that a mention meets. */
  met: number;
  misses: Miss[];
}

export const noScore: Score = { documents: 0, labelled: 0, found: 0, right: 0, met: 0, misses: [] };

/**
 * Scores the mentions of one text. A mention meets a label of the same entry, or one as good, when their spans are
 * the same; with `lenient`, when they overlap. `universe` holds the entries that the labels' makers knew: a
 * mention of another one that touches no label is left out of the count, as is one that touches an optional label.
 */
export function scoreText(
  { id, text, labels, scope = [0, text.length] }: Labelled,
  mentions: readonly TextMention[],
  { lenient, universe }: { lenient: boolean; universe: ReadonlySet<string> | undefined },
): Score {
  const counted = mentions.filter(({ start, end }) => start >= scope[0] && end <= scope[1]);
  const touches = (label: Label, { start, end }: TextMention) => label.start < end && start < label.end;
  const meets = (label: Label, mention: TextMention) =>
    (lenient ? touches(label, mention) : label.start === mention.start && label.end === mention.end) &&
    (label.entity === mention.entry || (label.alt?.includes(mention.entry) ?? false));

  const score: Score = { ...noScore, documents: 1, misses: [] };
  for (const mention of counted) {
    const met = labels.filter((label) => meets(label, mention));
    if (met.some(({ optional }) => !optional)) {
      score.found++;
      score.right++;
      continue;
    }
    const touched = labels.filter((label) => touches(label, mention));
    if (met.length > 0 || touched.some(({ optional }) => optional)) continue;
    if (touched.length === 0 && universe && !universe.has(mention.entry)) continue;
    score.found++;
    score.misses.push({ kind: 'wrong', id, entry: mention.entry, start: mention.start, end: mention.end });
  }
  for (const label of labels) {
    if (label.optional) continue;
    score.labelled++;
    if (counted.some((mention) => meets(label, mention))) score.met++;
    else score.misses.push({ kind: 'missed', id, entry: label.entity, start: label.start, end: label.end });
  }
  return score;
}

export function sum(a: Score, b: Score): Score {
  return {
    documents: a.documents + b.documents,
    labelled: a.labelled + b.labelled,
    found: a.found + b.found,
    right: a.right + b.right,
    met: a.met + b.met,
    misses: [...a.misses, ...b.misses],
  };
}

/** Precision, recall and their harmonic mean; 1 where nothing was found, or nothing was owed. */
export function rates({ labelled, found, right, met }: Score): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = found === 0 ? 1 : right / found;
  const recall = labelled === 0 ? 1 : met / labelled;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
