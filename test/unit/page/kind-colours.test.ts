import { expect, test } from 'vitest';
import { kinds } from '../../../lib/model/entry';
import { groundAt } from '../../../lib/page/ground';
import { kindColour } from '../../../lib/page/kind-colours';

/** The relative luminance of an `oklch()` value, cut to sRGB part by part. The matrices are those of CSS Color 4. */
function luminance(colour: string): number {
  const [lightness = 0, chroma = 0, hue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const [red = 0, green = 0, blue = 0] = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** That of a grey whose parts are all `part`, from 0 to 255. */
function grey(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

test.each(kinds)('the line of a %s is seen on every grey, from white over #808080 to black', (kind) => {
  for (let part = 0; part <= 255; part++) {
    const ground = grey(part);
    const line = luminance(kindColour(kind, groundAt(ground)));
    const [low = 0, high = 0] = [line, ground].sort((one, other) => one - other);
    expect((high + 0.05) / (low + 0.05), `on ${part}`).toBeGreaterThanOrEqual(3);
  }
});
