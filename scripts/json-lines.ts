import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/**
 * Reads a file of JSON objects, one a line, blank lines left out. Throws an error that names the file and the
 * line of the first one that is no JSON or has another shape.
 */
export function readLines<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((raw, i) => {
      if (raw.trim() === '') return [];
      const fail = (why: string): never => {
        throw new Error(`${file}:${i + 1}: ${why}`);
      };
      let json: unknown;
      try {
        json = JSON.parse(raw);
      } catch (error) {
        return fail(error instanceof Error ? error.message : String(error));
      }
      const parsed = v.safeParse(schema, json);
      return parsed.success ? [parsed.output] : fail(v.summarize(parsed.issues));
    });
}
