import { type ComponentChildren, h } from 'preact';

interface Props {
  level: 1 | 2 | 3 | 4;
  class?: string;
  lang?: string;
  /** Whether a script may move the focus here, for what a screen reader should read next. */
  focusable?: boolean;
  children: ComponentChildren;
}

/** A heading whose level depends on where the view stands. */
export function Heading({ level, focusable = false, children, ...attributes }: Props) {
  return h(`h${level}`, { ...attributes, ...(focusable && { tabIndex: -1 }) }, children);
}
