import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Reach, reaches } from '../lib/model/exception';
import { text } from '../lib/text/text';

interface Props {
  /** Names the entry. */
  name: string;
  onHide: (reach: Reach) => void;
}

/** Asks where an entry is to be highlighted no more. Takes the focus: the button that opened it has done its part. */
export function HidePanel({ name, onHide }: Props) {
  const root = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => root.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset ref={root} class="hide-panel">
      <legend>{text('card.hide.where', { name })}</legend>
      {reaches.map((reach) => (
        <button key={reach} type="button" onClick={() => onHide(reach)}>
          {text(`card.hide.${reach}`)}
        </button>
      ))}
    </fieldset>
  );
}
