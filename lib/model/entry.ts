import * as v from 'valibot';

export const ENTRY_ID_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Kebab-case id of a glossary entry, unique in its pack and never changed once published. */
export const EntryId = v.pipe(v.string(), v.regex(ENTRY_ID_FORM, 'ids are kebab-case'), v.brand('EntryId'));
export type EntryId = v.InferOutput<typeof EntryId>;

/** What an entry is about. The order is the order in which lists show the kinds. */
export const kinds = [
  'person',
  'state',
  'people',
  'armed-group',
  'organisation',
  'office',
  'place',
  'agreement',
  'initiative',
  'event',
  'term',
  'publication',
] as const;
export const Kind = v.picklist(kinds);
export type Kind = v.InferOutput<typeof Kind>;

/**
 * When a written form counts as a mention (design 5, rule 3):
 * `always`: wherever it stands with its capitals, or in an all-caps line;
 * `exact-case`: only written just so, for acronyms and common words (US, CAR, Quad);
 * `any-case`: concepts, in any case and with simple inflection;
 * `introduced`: short forms that need the entry's full name, or another sure sign, on the page.
 */
export const aliasRules = ['always', 'exact-case', 'any-case', 'introduced'] as const;
export const AliasRule = v.picklist(aliasRules);
export type AliasRule = v.InferOutput<typeof AliasRule>;

/** A written form of an entry's name. `lang` is a BCP 47 tag; English when missing. */
export const Alias = v.strictObject({
  text: v.pipe(v.string(), v.nonEmpty()),
  rule: AliasRule,
  lang: v.exactOptional(v.string()),
});
export type Alias = v.InferOutput<typeof Alias>;

/** A year, month or day: 2021, 2021-08 or 2021-08-15. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'dates are YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** Where something is said: the id of an article of the pack, and a paragraph of it, counted from 1. */
export const Source = v.strictObject({
  article: v.string(),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Source = v.InferOutput<typeof Source>;
const Sources = v.pipe(v.array(Source), v.nonEmpty('every statement needs a source'));

const Text = v.pipe(v.string(), v.nonEmpty());

/** One sentence or short paragraph of background. Claims name their claimant in the text. */
export const Statement = v.strictObject({ text: Text, sources: Sources });
export type Statement = v.InferOutput<typeof Statement>;

export const Fact = v.strictObject({
  label: Text,
  text: Text,
  asOf: v.exactOptional(PartialDate),
  sources: Sources,
});
export type Fact = v.InferOutput<typeof Fact>;

/** The sides that a tie takes, for the maps of who stands with whom. The order is the order in which lists show them. */
export const stances = ['with', 'against', 'neutral'] as const;
export const Stance = v.picklist(stances);
export type Stance = v.InferOutput<typeof Stance>;

/** A tie to another entry. `label` reads from the entry that holds it: "led by", "rival of". */
export const Relation = v.strictObject({
  to: EntryId,
  label: Text,
  stance: Stance,
  note: v.exactOptional(Text),
  asOf: v.exactOptional(PartialDate),
  sources: Sources,
});
export type Relation = v.InferOutput<typeof Relation>;

export const TimelineEvent = v.strictObject({ date: PartialDate, text: Text, sources: Sources });
export type TimelineEvent = v.InferOutput<typeof TimelineEvent>;

/** What changed after the articles were written: general knowledge, not from them, always dated. */
export const Change = v.strictObject({ date: PartialDate, text: Text });
export type Change = v.InferOutput<typeof Change>;

/** 1: what the articles are about; 2: plays a part in them; 3: named in passing. */
export const Importance = v.picklist([1, 2, 3]);

/** One thing that the glossary knows. */
export const Entry = v.strictObject({
  id: EntryId,
  kind: Kind,
  name: Text,
  importance: Importance,
  aliases: v.pipe(v.array(Alias), v.nonEmpty('an entry without aliases is never found')),
  /** Longer phrases that contain an alias and mean something else. */
  decoys: v.array(Text),
  /** One line for a hurried reader. */
  summary: v.pipe(Text, v.maxLength(160, 'a summary has at most 160 characters')),
  background: v.pipe(v.array(Statement), v.nonEmpty()),
  facts: v.array(Fact),
  relations: v.array(Relation),
  timeline: v.array(TimelineEvent),
  since: v.array(Change),
});
export type Entry = v.InferOutput<typeof Entry>;
