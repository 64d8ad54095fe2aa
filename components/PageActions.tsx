import { text } from '../lib/text/text';
import { IconButton } from './IconButton';

interface Props {
  pinned: boolean;
  /** The question how far to hide the entry is in sight. */
  asksToHide: boolean;
  /** `null` where the page has no sentence about the entry shown. */
  onClip: (() => void) | null;
  onPin: (pinned: boolean) => void;
  onAskToHide: (asks: boolean) => void;
}

/** The buttons for what can be done to the page that a card lies over. */
export function PageActions({ pinned, asksToHide, onClip, onPin, onAskToHide }: Props) {
  return (
    <>
      {onClip && <IconButton icon="clip" label={text('card.clip')} onClick={onClip} />}
      <IconButton icon="pin" label={text('card.pin')} pressed={pinned} onClick={() => onPin(!pinned)} />
      <IconButton
        icon="hide"
        label={text('card.hide')}
        expanded={asksToHide}
        onClick={() => onAskToHide(!asksToHide)}
      />
    </>
  );
}
