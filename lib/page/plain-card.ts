import type { EntryLine } from '../model/card-content';
import { styleOwn } from './own-styles';

/**
 * A card without a frame, for pages in which none loads: the public glossary text only, since it stands in
 * the page. Fills `box`, whose earlier content it replaces.
 */
export function fillPlainCard(box: HTMLElement, line: EntryLine): void {
  const name = document.createElement('strong');
  name.textContent = line.name;
  const summary = document.createElement('p');
  summary.textContent = line.summary;
  styleOwn(name, 'display:block;font:600 16px/1.3 Georgia,serif;margin:0 0 4px');
  styleOwn(summary, 'margin:0;font:14px/1.45 system-ui,sans-serif');
  styleOwn(
    box,
    'box-sizing:border-box;height:100%;padding:12px 14px;overflow:auto;color:light-dark(#22201b,#ebe7de)',
  );
  box.replaceChildren(name, summary);
}
