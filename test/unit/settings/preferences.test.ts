import * as v from 'valibot';
import { expect, it } from 'vitest';
import { Preferences } from '../../../lib/model/preferences';
import { defaultPreferences, KeptPreferences } from '../../../lib/settings/preferences';

it('fills what an older version did not keep', () => {
  expect(v.parse(KeptPreferences, { painter: 'marks' })).toEqual({ ...defaultPreferences, painter: 'marks' });
});

it.each([
  ['density', 'all of them'],
  ['hiddenKinds', ['person', 'planet']],
  ['look', 7],
  ['openDelayMs', -1],
  ['closeDelayMs', 'soon'],
  ['showClippings', null],
])('a broken %s falls back without taking the others with it', (field, broken) => {
  const kept = { ...defaultPreferences, painter: 'marks', [field]: broken };
  expect(v.parse(KeptPreferences, kept)).toEqual({ ...defaultPreferences, painter: 'marks' });
});

it('has a default for every preference', () => {
  expect(v.parse(Preferences, v.parse(KeptPreferences, {}))).toEqual(defaultPreferences);
});
