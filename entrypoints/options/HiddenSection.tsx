import { HiddenList } from '../../components/HiddenList';
import type { Exception } from '../../lib/model/exception';
import { text } from '../../lib/text/text';
import { useHidden } from '../popup/use-hidden';

/** The entries that a person chose never to see highlighted, with the way back. */
export function HiddenSection({ say }: { say: (words: string | null) => void }) {
  const hidden = useHidden('all', whereWords, say);
  return hidden.rows.length === 0 ? (
    <p class="aside">{text('options.hidden.none')}</p>
  ) : (
    <HiddenList {...hidden} />
  );
}

function whereWords(where: Exception['where']): string {
  switch (where.kind) {
    case 'everywhere':
      return text('hidden.everywhere');
    case 'site':
      return where.host;
    case 'page':
      return where.url;
  }
}
