import type { Clipping } from '../lib/model/clipping';
import type { Leaf } from '../lib/model/leaf';
import { leafTime } from '../lib/model/leaf';
import { excerpt } from '../lib/notebook/excerpt';
import { tagsOf } from '../lib/notebook/leaf-parts';
import { withoutEmphasis, withoutLineMarks } from '../lib/notebook/plain-words';
import { shortDayText } from '../lib/text/dates';
import { text } from '../lib/text/text';
import { Icon } from './Icon';
import { MarkedText } from './MarkedText';

interface Props {
  leaf: Leaf;
  /** What was searched for, as typed. */
  terms: readonly string[];
  nameOf: (entry: string) => string;
}

/** A leaf in a list: what was kept, from where, and what the reader said of it. */
export function LeafRow({ leaf, terms, nameOf }: Props) {
  const words = withoutLineMarks(leaf.note?.text ?? '').trim();
  const isFree = leaf.kind === 'note' && leaf.note.about.kind === 'free';
  // A free note has no title: its first line stands for one.
  const [title, written] = isFree ? beheaded(words) : [titleOf(leaf, nameOf), words];
  const note = withoutEmphasis(excerpt(written, terms));
  const time = leafTime(leaf);
  const quote = leaf.kind === 'clipping' ? leaf.clipping.selector?.exact : undefined;
  const body = leaf.kind === 'clipping' ? excerpt(quote ?? '', terms) : note;
  const tags = tagsOf(leaf).map((tag) => `#${tag}`);
  const foot = leaf.kind === 'clipping' ? [siteOf(leaf.clipping, title), ...tags, note] : tags;
  return (
    <span class="leaf-words">
      <span class="leaf-head">
        <Icon
          name={leaf.kind === 'note' ? 'note' : quote === undefined ? 'kind-publication' : 'kind-term'}
          size={14}
        />
        <span class="leaf-source">
          <MarkedText text={title} terms={terms} />
        </span>
        <time dateTime={new Date(time).toISOString()}>{shortDayText(time, Date.now())}</time>
      </span>
      {body !== '' && (
        <span class={leaf.kind === 'clipping' ? 'leaf-body leaf-quote' : 'leaf-body'}>
          <MarkedText text={body} terms={terms} />
        </span>
      )}
      {leaf.kind === 'clipping' && quote === undefined && (
        <span class="aside">{text('clipping.wholePage')}</span>
      )}
      {foot.some(Boolean) && (
        <span class="leaf-foot">
          <MarkedText text={foot.filter(Boolean).join(' · ')} terms={terms} />
        </span>
      )}
    </span>
  );
}

/** The first line of a note, and the rest. */
function beheaded(words: string): [head: string, rest: string] {
  const end = words.indexOf('\n');
  const head = withoutEmphasis(end < 0 ? words : words.slice(0, end)).trim();
  return [head || text('notebook.note'), end < 0 ? '' : words.slice(end)];
}

/** The site of a clipping, unless its title says it already. */
function siteOf({ source }: Clipping, title: string): string {
  return source.site === title ? '' : source.site;
}

/** What a leaf is called in a list and over its page. */
export function titleOf(leaf: Leaf, nameOf: (entry: string) => string): string {
  if (leaf.kind === 'note') {
    const { about } = leaf.note;
    return about.kind === 'entry'
      ? text('notebook.noteOn', { name: nameOf(about.entry) })
      : text('notebook.note');
  }
  const { title, url, site } = leaf.clipping.source;
  return title || site || url || text('notebook.untitled');
}
