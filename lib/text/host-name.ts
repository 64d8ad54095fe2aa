import { toUnicode } from 'punycode/punycode.js';

/** A host as people write it: `пример.рф`, not `xn--e1afmkfd.xn--p1ai`. What cannot be decoded stays as it is. */
export function hostName(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    // A RangeError: some hosts only look as if they were encoded.
    return host;
  }
}
