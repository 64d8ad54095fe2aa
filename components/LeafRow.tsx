import type { Leaf } from '../lib/model/leaf';
import { leafTime } from '../lib/model/leaf';
import { excerpt } from '../lib/notebook/excerpt';
import { tagsOf } from '../lib/notebook/leaf-parts';
import { withoutEmphasis, withoutLineMarks } from '../lib/notebook/plain-words';
import { dayText } from '../lib/text/dates';
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
  const note = withoutEmphasis(excerpt(withoutLineMarks(leaf.note?.text ?? ''), terms));
  const time = leafTime(leaf);
  const quote = leaf.kind === 'clipping' ? leaf.clipping.selector?.exact : undefined;
  const body = leaf.kind === 'clipping' ? excerpt(quote ?? '', terms) : note;
  const tags = tagsOf(leaf).map((tag) => `#${tag}`);
  const foot = [...tags, leaf.kind === 'clipping' ? note : ''].join(' ').trim();
  return (
    <span class="leaf-words">
      <span class="leaf-head">
        <Icon
          name={leaf.kind === 'note' ? 'note' : quote === undefined ? 'kind-publication' : 'kind-term'}
          size={14}
        />
        <span class="leaf-source">
          <MarkedText text={titleOf(leaf, nameOf)} terms={terms} />
        </span>
        <time dateTime={new Date(time).toISOString()}>{dayText(time)}</time>
      </span>
      {body !== '' && (
        <span class={leaf.kind === 'clipping' ? 'leaf-body leaf-quote' : 'leaf-body'}>
          <MarkedText text={body} terms={terms} />
        </span>
      )}
      {leaf.kind === 'clipping' && quote === undefined && (
        <span class="aside">{text('clipping.wholePage')}</span>
      )}
      {foot !== '' && (
        <span class="leaf-foot">
          <MarkedText text={foot} terms={terms} />
        </span>
      )}
    </span>
  );
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
