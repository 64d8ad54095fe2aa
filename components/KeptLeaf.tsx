import { type Leaf, leafId, leafTime } from '../lib/model/leaf';
import { dayText } from '../lib/text/dates';
import { ClippingSource } from './ClippingSource';
import { titleOf } from './LeafRow';
import { Markdown } from './Markdown';

interface Props {
  leaf: Leaf;
  href: string;
  nameOf: (entry: string) => string;
}

/** A leaf in full, to be read: in an actor's dossier. */
export function KeptLeaf({ leaf, href, nameOf }: Props) {
  const quote = leaf.kind === 'clipping' ? leaf.clipping.selector?.exact : undefined;
  const time = leafTime(leaf);
  return (
    <li class="kept">
      <time class="kept-day" dateTime={new Date(time).toISOString()}>
        {dayText(time)}
      </time>
      <div>
        <a class="kept-title" href={href} data-leaf={leafId(leaf)}>
          {titleOf(leaf, nameOf)}
        </a>
        {quote !== undefined && <blockquote class="quote">{quote}</blockquote>}
        {leaf.kind === 'clipping' && <ClippingSource clipping={leaf.clipping} />}
        {leaf.note !== null && leaf.note.text.trim() !== '' && <Markdown text={leaf.note.text} />}
      </div>
    </li>
  );
}
