import { CardScreen } from '../../components/CardScreen';
import { background } from '../../lib/browser/background-client';
import type { CardSession } from '../../lib/card/card-session';
import { text } from '../../lib/text/text';
import { noteEvents } from './note-events';

interface Props {
  card: CardSession;
  /** The popup gives way to a page once that is open. */
  leaveFor: (opened: Promise<unknown>) => void;
}

/** The card that takes the place of the popup's lists; nothing while none is open. */
export function PopupCard({ card, leaveFor }: Props) {
  const state = card.state();
  if (state === null) return null;
  return (
    <main
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else the browser would close the whole popup.
        event.preventDefault();
        card.close();
      }}
    >
      <CardScreen
        state={state}
        level={1}
        origin={text('popup.back')}
        guard="open"
        page={null}
        takesFocus
        onOpen={(entry) => void card.open(entry)}
        onOpenFull={(entry) => leaveFor(background.openEntry({ entry }))}
        onBack={() => (state.trail.length > 0 ? void card.back() : card.close())}
        onClose={card.close}
        noteEvents={noteEvents(card.note)}
        onOpenClipping={(id) => leaveFor(background.openPassage({ id }))}
      />
    </main>
  );
}
