import * as v from 'valibot';
import { expect, test } from 'vitest';
import { cardDeeds, type DeedCalls } from '../../../lib/card/card-deeds';
import type { Passage } from '../../../lib/model/clipping';
import { EntryId } from '../../../lib/model/entry';
import type { Exception } from '../../../lib/model/exception';
import { text } from '../../../lib/text/text';

const iran = v.parse(EntryId, 'iran');
const passage: Passage = {
  selector: { exact: 'Iran said so.', prefix: '', suffix: '', start: 0 },
  source: { url: 'https://news.example/a', title: 'A', site: 'News' },
};
const hidden: Exception = { entry: iran, where: { kind: 'everywhere' }, madeAt: 1 };

/** Deeds whose calls are noted. */
function open(changed: Partial<DeedCalls> = {}) {
  const made: string[] = [];
  const deeds = cardDeeds(
    {
      isInPlainSight: async () => true,
      mentionSentence: async () => passage,
      async saveClipping({ selector }) {
        made.push(`clip ${selector?.exact}`);
        return { ...passage, id: '', entries: [], tags: [], savedAt: 1, editedAt: 1 };
      },
      async addException(entry, reach) {
        made.push(`hide ${entry} ${reach}`);
        return hidden;
      },
      async removeException() {
        made.push('show again');
        return null;
      },
      pin: (pinned) => made.push(`pin ${pinned}`),
      ...changed,
    },
    String,
    () => {},
  );
  return { deeds, made };
}

test('keeps the sentence of the mention, and says so', async () => {
  const { deeds, made } = open();
  expect(await deeds.clip()).toBe(true);
  expect(made).toEqual(['clip Iran said so.']);
  expect(deeds.state().said).toEqual({ failed: false, text: text('card.clip.done') });
});

test('does nothing on a card that the page covers or moves', async () => {
  const { deeds, made } = open({ isInPlainSight: async () => false });
  expect(await deeds.clip()).toBe(false);
  await deeds.hide(iran, 'Iran', 'everywhere');
  expect(made).toEqual([]);
  expect(deeds.state()).toEqual({
    pinned: false,
    said: { failed: true, text: text('card.covered') },
    hidden: null,
  });
});

test('says when the page has lost the sentence, or the store its room', async () => {
  const lost = open({ mentionSentence: async () => null });
  expect(await lost.deeds.clip()).toBe(false);
  expect(lost.deeds.state().said?.text).toBe(text('card.clip.gone'));
  const full = open({ saveClipping: () => Promise.reject(new Error('full')) });
  expect(await full.deeds.clip()).toBe(false);
  expect(full.deeds.state().said?.text).toBe(text('card.clip.failed', { reason: 'Error: full' }));
});

test('hides an entry, and takes it back', async () => {
  const { deeds, made } = open();
  await deeds.hide(iran, 'Iran', 'site');
  expect(deeds.state()).toMatchObject({
    hidden,
    said: { text: text('card.hide.done.site', { name: 'Iran' }) },
  });
  await deeds.undoHide('Iran');
  expect(made).toEqual(['hide iran site', 'show again']);
  expect(deeds.state().hidden).toBeNull();
});

test('pressing twice does it once', async () => {
  const { deeds, made } = open();
  await Promise.all([deeds.clip(), deeds.clip()]);
  expect(made).toHaveLength(1);
});

test('the answer to a deed is not told on the next card', async () => {
  const { deeds } = open();
  const clipping = deeds.clip();
  deeds.forget();
  expect(await clipping).toBe(true);
  expect(deeds.state().said).toBeNull();
});

test('the next card is not pinned', () => {
  const { deeds, made } = open();
  deeds.pin(true);
  expect(deeds.state().pinned).toBe(true);
  deeds.forget();
  expect(deeds.state().pinned).toBe(false);
  expect(made).toEqual(['pin true']);
});
