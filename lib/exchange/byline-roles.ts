import { type BylineName, bylineNames } from './byline-names';

/** Whom a byline names, by what they did. */
export interface BylineRoles {
  authors: BylineName[];
  editors: BylineName[];
}

/** All who follow are editors; or all who went before. */
const EDITED_BY = /^\s*edited\s+by[:\s]+/i;
const ALL_EDITORS = /\s*\((?:eds\.?|editors)\)\s*$/i;

/** The one before it is an editor. */
const ONE_EDITOR = /\s*\((?:ed\.?|editor|ред\.?)\)/gi;

/** Stands on an editor's name while the byline is taken apart: a sign for private use, which no byline has. */
const MARK = '\ue000';

/** The authors and the editors of a byline, as in "Ada Ward (Ed.), Bo Doe" and "Edited by Ada Ward". */
export function bylineRoles(byline: string): BylineRoles {
  for (const all of [EDITED_BY, ALL_EDITORS])
    if (all.test(byline)) return { authors: [], editors: bylineNames(byline.replace(all, '')) };
  const names = bylineNames(byline.replace(ONE_EDITOR, MARK));
  return {
    authors: names.filter((name) => !isMarked(name)),
    editors: names.filter(isMarked).map(unmarked),
  };
}

function isMarked(name: BylineName): boolean {
  return ('literal' in name ? name.literal : name.family).endsWith(MARK);
}

function unmarked(name: BylineName): BylineName {
  return 'literal' in name
    ? { literal: name.literal.slice(0, -MARK.length) }
    : { ...name, family: name.family.slice(0, -MARK.length) };
}
