import { expect, test } from 'vitest';
import { compile } from '../../../lib/match/compile';
import { formOwners } from '../../../lib/match/form-owners';
import { readIndex } from '../../../lib/match/index-format';
import { entry } from './world';

const index = readIndex(
  compile([
    entry('china', 'state', { always: ['China', 'Chinese'] }, ['China Sea']),
    entry('mandarin', 'term', { introduced: ['Chinese'], always: ['Mandarin Chinese'] }),
    entry('us', 'state', { 'exact-case': ['US'], always: ['United States'] }),
  ]),
);

test.each([
  ['Chinese', ['china', 'mandarin']],
  // As the matcher reads it, whatever its case.
  ['chinese', ['china', 'mandarin']],
  ['China', ['china']],
  ['united  states', ['us']],
  ['U.S.', ['us']],
  // A decoy means none of ours.
  ['China Sea', []],
  ['United', []],
  ['Nowhere', []],
  ['', []],
])('"%s" is a form of %j', (form, owners) => {
  expect(formOwners(index, form)).toEqual(owners);
});
