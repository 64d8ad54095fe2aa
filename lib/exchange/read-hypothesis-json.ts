import * as v from 'valibot';
import { CONTEXT_CHARS } from '../model/clipping';
import { text } from '../text/text';
import { type ForeignPassage, timeOf, untold } from './foreign-clipping';
import { type Found, gatherForeign } from './gather-foreign';
import type { Incoming } from './incoming';
import { whyBroken } from './why-broken';

/** What Hypothesis's client writes by "Export" as JSON (client 1.1450 and later), as far as we need it. */
const HypothesisExport = v.object({ client_version: v.string(), annotations: v.array(v.unknown()) });

const Quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

const Position = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const Annotation = v.object({
  created: v.optional(v.string(), ''),
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  /** The annotations that this one answers. */
  references: v.optional(v.array(v.string()), []),
  document: v.optional(v.object({ title: v.optional(v.array(v.string()), []) })),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.unknown()), []) })), []),
});

/** Whether parsed JSON is an export of Hypothesis. */
export function isHypothesisJson(json: unknown): boolean {
  return v.is(HypothesisExport, json);
}

/** Reads an export of Hypothesis as JSON, a step per annotation. Replies are no passages. */
export function readHypothesisJson(json: unknown): Generator<void, Incoming> {
  return gatherForeign(foundIn(v.parse(HypothesisExport, json).annotations));
}

function* foundIn(annotations: readonly unknown[]): Generator<Found, void> {
  for (const [index, raw] of annotations.entries()) {
    const parsed = v.safeParse(Annotation, raw);
    const where = text('bring.where.annotation', { number: index + 1 });
    yield { where, passage: parsed.success ? passageOf(parsed.output) : { why: whyBroken(parsed.issues) } };
  }
}

function passageOf(annotation: v.InferOutput<typeof Annotation>): ForeignPassage | { why: string } {
  if (annotation.references.length > 0) return { why: text('bring.why.reply') };
  const selectors = annotation.target[0]?.selector ?? [];
  const quote = selectors.find((selector) => v.is(Quote, selector));
  const position = selectors.find((selector) => v.is(Position, selector));
  return {
    ...untold,
    quote: quote?.exact ?? '',
    prefix: (quote?.prefix ?? '').slice(-CONTEXT_CHARS),
    suffix: (quote?.suffix ?? '').slice(0, CONTEXT_CHARS),
    start: position?.start ?? 0,
    url: annotation.uri,
    title: annotation.document?.title[0] ?? '',
    comment: annotation.text,
    tags: annotation.tags,
    savedAt: timeOf(annotation.created),
  };
}
