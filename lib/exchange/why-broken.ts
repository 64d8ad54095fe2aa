import * as v from 'valibot';
import { text } from '../text/text';

type Issue = v.BaseIssue<unknown>;

/** A field may be called by anything in a file that nobody should trust; so much of it is shown. In UTF-16 units. */
const MAX_FIELD_CHARS = 100;

/**
 * Says in a line what is wrong with a record, in the reader's language: the first field that is wrong, by its name in the
 * file, and how. The schemas' own words are for programmers, and English.
 */
export function whyBroken([issue]: readonly [Issue, ...Issue[]]): string {
  const field = v.getDotPath(issue)?.slice(0, MAX_FIELD_CHARS);
  return field === undefined
    ? text('bring.why.noRecord')
    : text('bring.why.field', { field, what: what(issue) });
}

function what({ type, input, requirement }: Issue): string {
  if (input === undefined) return text('bring.why.missing');
  switch (type) {
    case 'string':
      return text('bring.why.noText');
    case 'number':
      return text('bring.why.noNumber');
    case 'boolean':
      return text('bring.why.noBoolean');
    case 'array':
      return text('bring.why.noList');
    case 'object':
      return text('bring.why.noGroup');
    case 'max_length': {
      const limit = Number(requirement);
      return text(typeof input === 'string' ? 'bring.why.long' : 'bring.why.many', { limit });
    }
    case 'non_empty':
      return text('bring.why.empty');
    case 'integer':
    case 'min_value':
    case 'max_value':
      return text('bring.why.bounds');
    case 'url':
    case 'check':
      // The one thing that the schemas of records check by hand is what kind of address it is.
      return text('bring.why.noAddress');
    default:
      // One of a few words, an id, a date: literal, picklist, variant, uuid, regex.
      return text('bring.why.unknownForm');
  }
}
