import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossaryFile } from '../../../scripts/glossary-load';
import { glossarySchemas } from '../../../scripts/glossary-schema';

describe('the published schemas', () => {
  it.each(Object.entries(glossarySchemas()))(
    '%s says what the model says (else: npm run glossary:schema)',
    (name, schema) => {
      expect(readFileSync(glossaryFile(name), 'utf8')).toBe(schema);
    },
  );
});
