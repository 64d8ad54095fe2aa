import { expect, test } from 'vitest';
import { defaultPreferences } from '../../../lib/settings/preferences';
import { unreadIn } from '../../../lib/settings/unread';

test.each([
  ['nothing was kept', {}, []],
  ['all can be read', { preferences: defaultPreferences, siteRules: [], language: 'ru' }, []],
  ['an older version lacked a field', { preferences: { painter: 'marks' } }, []],
  ['a newer version knows another look', { preferences: { ...defaultPreferences, look: 'box' } }, ['look']],
  [
    'two are damaged',
    { preferences: { painter: 1, density: 'page', hiddenKinds: 'all' } },
    ['painter', 'hiddenKinds'],
  ],
  ['a rule is damaged', { siteRules: [{ host: 'a.example', mode: 'off' }, 'b.example'] }, ['siteRules']],
  ['others are of another type', { exceptions: null, language: 7 }, ['exceptions', 'language']],
])('names what cannot be read where %s', (_, raw, unread) => {
  expect(unreadIn(raw)).toEqual(unread);
});

test('names every preference where they are no record at all', () => {
  expect(unreadIn({ preferences: 'dotted' })).toEqual(Object.keys(defaultPreferences));
});
