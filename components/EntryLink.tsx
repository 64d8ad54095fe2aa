import type { ComponentChildren } from 'preact';
import type { EntryLine } from '../lib/model/card-content';
import { glossaryLanguage } from '../lib/model/language';

/** An entry's name, or the words of a text that mean it, as a link in a line of text. */
export function EntryLink({
  line,
  href,
  children = line.name,
}: {
  line: EntryLine;
  href: string;
  children?: ComponentChildren;
}) {
  return (
    <a class={`entry-link kind-${line.kind}`} href={href} lang={glossaryLanguage} title={line.summary}>
      {children}
    </a>
  );
}
