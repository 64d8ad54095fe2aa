import type { EntryLine } from '../lib/model/card-content';
import type { EntryId } from '../lib/model/entry';
import type { Meeting } from '../lib/model/meeting';
import { EntryLink } from './EntryLink';

interface Props {
  meetings: readonly Meeting[];
  lines: ReadonlyMap<EntryId, EntryLine>;
  hrefOf: (entry: EntryId) => string;
}

/** The sentences of a page in which entries meet, each name a link to its entry. */
export function MeetingList({ meetings, lines, hrefOf }: Props) {
  return (
    <ol class="meetings">
      {meetings.map((meeting) => (
        <li key={meeting.text}>
          <blockquote>
            {partsOf(meeting).map(({ start, words, entry }) => {
              const line = entry && lines.get(entry);
              return line ? (
                <EntryLink key={start} line={line} href={hrefOf(line.id)}>
                  {words}
                </EntryLink>
              ) : (
                words
              );
            })}
          </blockquote>
        </li>
      ))}
    </ol>
  );
}

interface Part {
  start: number;
  words: string;
  /** Absent between mentions. */
  entry?: EntryId;
}

/** A text cut at its mentions. */
function partsOf({ text, mentions }: Meeting): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end, entry } of mentions) {
    parts.push({ start: at, words: text.slice(at, start) }, { start, words: text.slice(start, end), entry });
    at = end;
  }
  return [...parts, { start: at, words: text.slice(at) }].filter(({ words }) => words !== '');
}
