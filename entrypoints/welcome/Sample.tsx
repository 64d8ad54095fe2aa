import { CardScreen } from '../../components/CardScreen';
import { SampleText } from '../../components/SampleText';
import { background } from '../../lib/browser/background-client';
import { defaultPreferences } from '../../lib/settings/preferences';
import { text } from '../../lib/text/text';
import { noteEvents } from '../popup/note-events';
import { useCard } from '../popup/use-card';
import { useSample } from './use-sample';

/** A few sentences to try it on, with the card that a name opens beside them. */
export function Sample() {
  const { paragraphs, found } = useSample();
  const card = useCard();
  const state = card.state();
  return (
    <div class="try">
      <SampleText
        paragraphs={paragraphs}
        found={found}
        openDelayMs={defaultPreferences.openDelayMs}
        open={state?.entry ?? null}
        onOpen={(entry) => void card.show(entry)}
      />
      <section class="try-card" aria-label={text('welcome.card')}>
        {state === null ? (
          <p class="aside">{text('welcome.card.none')}</p>
        ) : (
          <CardScreen
            state={state}
            level={2}
            origin={null}
            guard="open"
            page={null}
            takesFocus={false}
            onOpen={(entry) => void card.open(entry)}
            onOpenFull={(entry) => void background.openEntry({ entry })}
            onBack={() => void card.back()}
            onClose={card.close}
            noteEvents={noteEvents(card.note)}
            onOpenClipping={(id) => void background.openPassage({ id })}
          />
        )}
      </section>
    </div>
  );
}
