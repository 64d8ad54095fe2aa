import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from '../../../scripts/browser/until';

/**
 * Presses the button, switch or tab that a screen reader would call `name`, once it is there and enabled.
 *
 * By `click()` and not by the mouse: an extension page in a background tab has no place on the screen.
 */
export async function press(where: Page | Frame, name: string | RegExp): Promise<void> {
  await control(where, name, true);
}

/** The same by the mouse, on the page in front: what a browser asks a person it asks only after such a click. */
export async function click(page: Page, name: string | RegExp): Promise<void> {
  await page.bringToFront();
  await (await control(page, name, false)).click();
}

/** The control, once it is there and enabled; pressed in the same moment if `pressed`, before it may change. */
function control(where: Page | Frame, name: string | RegExp, pressed: boolean): Promise<ElementHandle> {
  return until(`${name} can be pressed`, async () => {
    const found = await where.evaluateHandle(
      (source, flags, now) => {
        const wanted = new RegExp(source, flags);
        const nameOf = (element: Element) => {
          const by = element.getAttribute('aria-labelledby');
          const label =
            by === null ? element.getAttribute('aria-label') : document.getElementById(by)?.textContent;
          return (label ?? element.textContent ?? '').trim();
        };
        const button = [...document.querySelectorAll('button')].find(
          (one) => !one.disabled && one.checkVisibility() && wanted.test(nameOf(one)),
        );
        if (now) button?.click();
        return button;
      },
      ...patternOf(name),
      pressed,
    );
    return found.asElement() as ElementHandle<Element> | null;
  });
}

/** Puts text into the field whose name is `name`, as if typed, and leaves the field. */
export async function fill(where: Page | Frame, name: string | RegExp, value: string): Promise<void> {
  await until(`${name} can be written to`, () =>
    where.evaluate(
      (text, source, flags) => {
        const wanted = new RegExp(source, flags);
        const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
        for (const field of fields) {
          if (field.readOnly || !wanted.test(field.getAttribute('aria-label') ?? '')) continue;
          field.focus();
          field.value = text;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          field.blur();
          return true;
        }
        return false;
      },
      value,
      ...patternOf(name),
    ),
  );
}

/** Chooses a file of a name and a content in a page's only field for files, as the browser's window would. */
export async function bringIn(page: Page, name: string, words: string): Promise<void> {
  await page.evaluate(
    (fileName, content) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], fileName));
      if (!field) throw new Error('there is no field for files');
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    words,
  );
}

/** Chooses the option that reads `option` in the list labelled `name`, once it is there and enabled. */
export async function choose(where: Page | Frame, name: string, option: string): Promise<void> {
  await until(`${option} can be chosen as ${name}`, () =>
    where.evaluate(
      (wantedName, wantedOption) => {
        for (const list of document.querySelectorAll('select')) {
          const chosen = [...list.options].find(({ text }) => text === wantedOption);
          if (list.disabled || !chosen || !list.labels[0]?.textContent?.startsWith(wantedName)) continue;
          list.value = chosen.value;
          list.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        }
        return false;
      },
      name,
      option,
    ),
  );
}

/** The text on a page or in a frame, fields included, once something in it matches. */
export function reading(where: Page | Frame, expected: string | RegExp): Promise<string> {
  const [source, flags] = patternOf(expected);
  const pattern = new RegExp(source, flags);
  return until(`${expected} can be read`, async () => {
    const text = await where.evaluate(() => {
      const fields = [
        ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
      ];
      // biome-ignore lint/performance/useDomNodeTextContent: hidden text cannot be read
      return [document.body?.innerText, ...fields.map(({ value }) => value)].join('\n');
    });
    return pattern.test(text) && text;
  });
}

/** Functions of a page take only plain values: a pattern goes as its parts, a text as a pattern for it. */
function patternOf(wanted: string | RegExp): [source: string, flags: string] {
  if (typeof wanted !== 'string') return [wanted.source, wanted.flags];
  return [wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), ''];
}
