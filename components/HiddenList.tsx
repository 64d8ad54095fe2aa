import type { Exception } from '../lib/model/exception';
import { glossaryLanguage } from '../lib/model/language';
import { text } from '../lib/text/text';
import { Heading } from './Heading';

/** An entry whose mentions are never shown, by name, and where not, in words. */
export interface HiddenRow {
  exception: Exception;
  name: string;
  where: string;
}

interface Props {
  rows: readonly HiddenRow[];
  onShow: (row: HiddenRow) => void;
}

/** The entries that are not highlighted, and where each is hidden; nothing when there are none. */
export function HiddenList({ rows, onShow }: Props) {
  if (rows.length === 0) return null;
  return (
    <section class="hidden-entries">
      <Heading level={2}>{text('hidden.title')}</Heading>
      <ul>
        {rows.map((row) => (
          <li key={row.exception.entry + row.where} class="hidden-row">
            <span>
              <span lang={glossaryLanguage}>{row.name}</span> <span class="aside">{row.where}</span>
            </span>
            <button
              type="button"
              aria-label={text('hidden.undo.of', { name: row.name })}
              onClick={() => onShow(row)}
            >
              {text('hidden.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
