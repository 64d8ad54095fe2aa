import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { partialDate } from '../../lib/text/dates';
import { text } from '../../lib/text/text';

/** One line, once, where the glossary is newer than the one that was last seen. */
export function GlossaryNews() {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    // Without an answer there is no news.
    background.glossaryNews(null).then(setVersion, () => setVersion(null));
  }, []);
  if (version === null) return null;
  return <p class="aside">{text('popup.glossary.new', { date: partialDate(version) })}</p>;
}
