import { openGlossary } from '../../../lib/browser/glossary-page';
import type { backgroundCalls } from '../../../lib/messages/background';
import type { Handlers } from '../../../lib/messages/dispatch';
import { aboutGlossary, allLines, cardContent, entryLines, namesakes, search, tiesAmong } from '../glossary';
import { glossaryNews } from '../glossary-news';

/** What is asked of the glossary. */
export const glossaryAnswers = {
  cardContent: ({ entry }) => cardContent(entry),
  entryLines: ({ entries }) => entryLines(entries),
  allLines,
  tiesAmong: ({ entries }) => tiesAmong(entries),
  namesakes: ({ entry, form }) => namesakes(entry, form),
  openEntry: async ({ entry }) => {
    await openGlossary({ entry });
    return null;
  },
  search: ({ query, limit }) => search(query, limit),
  aboutGlossary,
  glossaryNews,
} satisfies Partial<Handlers<typeof backgroundCalls>>;
