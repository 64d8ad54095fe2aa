import { useEffect, useState } from 'preact/hooks';
import { SelectField } from '../../components/SelectField';
import { background } from '../../lib/browser/background-client';
import { languageChoice } from '../../lib/browser/language';
import { type LanguageChoice, languages } from '../../lib/model/language';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** Each language in its own words, so that everyone finds their own. */
const names: Record<(typeof languages)[number], string> = { en: 'English', ru: 'Русский' };

/** The language of the interface. */
export function LanguageSection({ say }: { say: (words: string | null) => void }) {
  const [choice, setChoice] = useState<LanguageChoice | null>(null);

  useEffect(() => {
    void languageChoice.get().then(setChoice);
  }, []);

  const choose = async (chosen: LanguageChoice) => {
    try {
      await background.chooseLanguage({ choice: chosen });
      // Every text of this page is another one now.
      location.reload();
    } catch (error) {
      say(text('popup.preferences.failed', { reason: errorText(error) }));
    }
  };

  return (
    <>
      <SelectField
        label={text('options.language.label')}
        options={[
          { value: 'auto' as const, label: text('options.language.auto') },
          ...languages.map((value) => ({ value, label: names[value] })),
        ]}
        value={choice}
        onChange={(chosen) => void choose(chosen)}
      />
      <p class="aside">{text('options.language.hint')}</p>
    </>
  );
}
