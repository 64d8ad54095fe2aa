import { citationLine } from '../../lib/exchange/citation-line';
import type { Clipping } from '../../lib/model/clipping';
import { text } from '../../lib/text/text';

interface Props {
  clipping: Clipping;
  say: (words: string | null) => void;
}

/** Puts a clipping's source on the clipboard, as one line in a plain style. */
export function CopyCitation({ clipping, say }: Props) {
  return (
    <button
      type="button"
      onClick={() =>
        void navigator.clipboard.writeText(citationLine(clipping)).then(
          () => say(text('citation.copied')),
          (error: unknown) => say(text('citation.copyFailed', { reason: String(error) })),
        )
      }
    >
      {text('citation.copy')}
    </button>
  );
}
