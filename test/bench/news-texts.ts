import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readLines } from '../../scripts/json-lines';

const Text = v.object({ text: v.string() });

/**
 * News texts of some length as paragraphs, a line each: those in the folder that `DOSSIER_SHARED` names. Throws where it
 * names none.
 */
export function newsTexts(): string[] {
  const folder = process.env.DOSSIER_SHARED;
  if (!folder || !existsSync(join(folder, 'eval'))) {
    throw new Error('DOSSIER_SHARED must name a folder with eval/*.jsonl, lines of {"text"}');
  }
  const texts = readdirSync(join(folder, 'eval'))
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readLines(join(folder, 'eval', file), Text))
    .map(({ text }) => paragraphs(text));
  return [...new Set(texts)].filter((text) => text.length > 700);
}

/** A text by its lines; one that has none, by threes of its sentences. */
function paragraphs(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  if (lines.length >= 4) return lines.join('\n');
  return lines
    .join(' ')
    .split(/(?<=[.!?]["”’]?)\s+/)
    .reduce((all, sentence, i) => all + (i === 0 ? '' : i % 3 === 0 ? '\n' : ' ') + sentence, '');
}
