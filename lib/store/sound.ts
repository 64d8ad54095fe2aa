import * as v from 'valibot';

/** Those of some raw records that their schema accepts. Damaged ones are passed over, never deleted. */
export function sound<S extends v.GenericSchema>(schema: S, records: readonly unknown[]): v.InferOutput<S>[] {
  return records.flatMap((record) => {
    const parsed = v.safeParse(schema, record);
    return parsed.success ? [parsed.output] : [];
  });
}
