import type { EntryLine } from '../model/card-content';
import { styleOwn } from './own-styles';

/**
 * A card without a frame, for pages in which none loads: the public glossary text only, since it stands in
 * the page. Fills `box`, whose earlier content it replaces; gives the height that the text wants, in CSS pixels.
 */
export function fillPlainCard(box: HTMLElement, line: EntryLine): number {
  const text = document.createElement('div');
  const name = document.createElement('strong');
  const summary = document.createElement('p');
  name.textContent = line.name;
  summary.textContent = line.summary;
  styleOwn(name, 'display:block;font:600 1.25rem/1.2 Georgia,serif;margin:0 0 4px');
  styleOwn(summary, 'margin:0;font:.9375rem/1.4 Georgia,serif');
  styleOwn(text, 'padding:12px 16px 16px');
  styleOwn(box, 'height:100%;overflow:auto;overflow-wrap:break-word;color:light-dark(#22201b,#ebe7de)');
  text.append(name, summary);
  box.replaceChildren(text);
  box.style.setProperty('display', 'block', 'important');
  return Math.ceil(text.getBoundingClientRect().height);
}
