import * as v from 'valibot';
import { nameProblem } from '../match/name-words';
import { Change, EntryId, Importance, Kind, PartialDate, type Source, Stance } from '../model/entry';

/** How the YAML files under assets/glossary are shaped. The compiled form is `Pack`. */

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** "soleimani 4": an article's key and a paragraph. */
const SourceRef = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+ [1-9]\d*$/, 'sources read like "soleimani 4": article and paragraph'),
  v.transform((ref): Source => {
    const [article = '', paragraph] = ref.split(' ');
    return { article, paragraph: Number(paragraph) };
  }),
);
const Sources = v.pipe(v.array(SourceRef), v.nonEmpty('needs a source'));

/** YAML reads a bare 2021 as a number. */
const SourceDate = v.pipe(v.union([v.string(), v.number()]), v.transform(String), PartialDate);

/** A written form that the finder can find. */
const Name = v.pipe(
  Text,
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? nameProblem(dataset.value) : null;
    if (message !== null) addIssue({ message });
  }),
);
const Names = v.pipe(v.array(Name), v.nonEmpty('leave an empty list out'));

export const SourceEntry = v.strictObject({
  id: EntryId,
  name: Text,
  importance: Importance,
  aliases: v.strictObject({
    always: v.exactOptional(Names),
    'exact-case': v.exactOptional(Names),
    'any-case': v.exactOptional(Names),
    introduced: v.exactOptional(Names),
  }),
  decoys: v.exactOptional(v.array(Name), []),
  summary: v.pipe(Text, v.maxLength(160, 'has more than 160 characters')),
  background: v.pipe(
    v.array(v.strictObject({ text: Text, sources: Sources })),
    v.nonEmpty('must not be empty'),
  ),
  facts: v.exactOptional(
    v.array(v.strictObject({ label: Text, text: Text, asOf: v.exactOptional(SourceDate), sources: Sources })),
    [],
  ),
  relations: v.exactOptional(
    v.array(
      v.strictObject({
        type: Text,
        to: EntryId,
        note: v.exactOptional(Text),
        asOf: v.exactOptional(SourceDate),
        sources: Sources,
      }),
    ),
    [],
  ),
  timeline: v.exactOptional(v.array(v.strictObject({ date: SourceDate, text: Text, sources: Sources })), []),
  since: v.exactOptional(v.array(v.strictObject({ ...Change.entries, date: SourceDate })), []),
});
export type SourceEntry = v.InferOutput<typeof SourceEntry>;

/** A file of entries, but for the entries themselves, which are checked one by one. */
export const EntriesFile = v.strictObject({ kind: Kind, entries: v.array(v.unknown()) });

export const ArticlesFile = v.record(
  v.string(),
  v.strictObject({
    title: Text,
    author: v.exactOptional(Text),
    publisher: v.strictObject({ text: Text, certainty: v.exactOptional(Text) }),
    published: v.strictObject({ date: SourceDate, certainty: v.exactOptional(Text) }),
  }),
);

export const RelationsFile = v.record(v.string(), v.strictObject({ inverse: Text, stance: Stance }));
