import { type ComponentChildren, Fragment } from 'preact';
import { glossaryLanguage } from '../lib/model/language';

/**
 * What is said of a tie beside it, in one line: words of the interface, the glossary's note on it, and as of when.
 * `null` where there is nothing to say.
 */
export function tieAside(
  here: string | null,
  note: string | undefined,
  asOf: string | null,
): ComponentChildren | null {
  const parts = [here, note ? <span lang={glossaryLanguage}>{note}</span> : null, asOf].filter(
    (part) => part !== null,
  );
  if (parts.length === 0) return null;
  return parts.map((part, at) => (
    <Fragment key={at}>
      {at > 0 && '; '}
      {part}
    </Fragment>
  ));
}
