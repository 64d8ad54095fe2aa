import * as v from 'valibot';

/** A list as it is kept: a damaged member is left out, and does not take the others with it. */
export function keptList<S extends v.GenericSchema>(member: S) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((kept) =>
      kept.flatMap((raw): v.InferOutput<S>[] => {
        const parsed = v.safeParse(member, raw);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
}
