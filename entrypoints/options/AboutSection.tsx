import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { extensionVersion } from '../../lib/browser/version';
import type { AboutGlossary } from '../../lib/model/glossary-index';
import { glossaryLanguage } from '../../lib/model/language';
import { partialDate } from '../../lib/text/dates';
import { countText, text } from '../../lib/text/text';

/** Which Dossier this is, which glossary, and under which licences. */
export function AboutSection() {
  const [about, setAbout] = useState<AboutGlossary | null>(null);

  useEffect(() => {
    // Without an answer the page says the rest all the same.
    void background.aboutGlossary(null).then(setAbout, () => setAbout(null));
  }, []);

  return (
    <>
      <p>{text('options.about.version', { version: extensionVersion() })}</p>
      {about && (
        <p>
          <span lang={glossaryLanguage}>{about.title}</span>: {countText('glossary.count', about.entries)}.{' '}
          <span lang={glossaryLanguage}>{about.description}</span>{' '}
          {about.version !== undefined && (
            <span class="aside">{text('options.about.glossary', { date: partialDate(about.version) })} </span>
          )}
          <span class="aside">{text('options.about.licence', { licence: about.licence })}</span>
        </p>
      )}
      <p>{text('options.about.code')}</p>
      <p>{text('options.about.privacy')}</p>
    </>
  );
}
