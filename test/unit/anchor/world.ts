import type { Selector } from '../../../lib/model/clipping';
import { CONTEXT_CHARS } from '../../../lib/model/clipping';

/** A report made up for these tests, a paragraph a line. */
export const report = [
  'Ferry line to the northern islands opens after nine years',
  'OSTHAVEN, 3 May. The first ferry to the northern islands left the harbour on Monday morning with two hundred people and forty goats on board, nine years after the old line was given up.',
  '"We had stopped believing in it," said Marta Lindqvist, who keeps a shop on the smallest of the islands. Her shelves were half empty all winter, because the mail boat carries no more than a tonne.',
  'The ministry of transport pays a third of the cost. The rest comes from the four island councils, which sold their share in a fish factory to raise the money.',
  'Not everybody is glad. Owners of the private speedboats say that the ferry takes away their customers, and two of them have gone to court. A ruling is expected before the end of June.',
  'The ship itself is second-hand: it served for twenty years between two towns on a lake in the south, and had to be cut in three parts to be moved to the sea by rail.',
  'Engineers found rust in the middle part. The repair took eleven weeks longer than planned and cost as much as the ship had.',
  'Until the autumn there will be three crossings a day. In winter the captain decides each morning, with the weather office, whether it is safe to leave.',
  'Schoolchildren travel free of charge. For all others a crossing costs six crowns, and a yearly ticket two hundred.',
  'The mayor of Osthaven, Jonas Brandt, called the line a promise kept. His opponents recalled that he had voted against it twice, the last time only two years ago.',
  'A second ship has been ordered. It will carry lorries, and a small clinic that visits each of the islands once a week.',
].join('\n');

/** What a reader keeps who selects `exact` in `text`, the first time that it stands there or the one from `from` on. */
export function selectorOf(text: string, exact: string, from = 0): Selector {
  const start = text.indexOf(exact, from);
  if (start < 0) throw new Error(`the text has no "${exact}"`);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: text.slice(end, end + CONTEXT_CHARS),
    start,
  };
}
