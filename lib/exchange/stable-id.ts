import { v5 } from 'uuid';

/** Dossier's own namespace of names (RFC 9562, 6.6). Chosen at random once; changing it would double every import. */
const NAMESPACE = 'd3b1c9f0-7a57-4c35-9a39-5f0d8a1d2c4e';

/** An id that the same parts always give, so that what is imported twice is known again. */
export function stableId(...parts: string[]): string {
  return v5(JSON.stringify(parts), NAMESPACE);
}
