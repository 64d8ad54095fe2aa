import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../../lib/model/entry';

const css = readFileSync(new URL('../../../assets/tokens.css', import.meta.url), 'utf8');

/** The first value of a token, as [light, dark]. */
function colours(name: string): [string, string] {
  const match = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!match?.[1] || !match[2]) throw new Error(`tokens.css has no --${name}`);
  return [match[1], match[2]];
}

/** Contrast as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const words = ['text', 'muted', 'accent', 'danger', 'good', ...kinds.map((kind) => `kind-${kind}`)];
const grounds = ['page', 'raised', 'pressed'];

test.each(words.flatMap((word) => grounds.map((ground) => [word, ground])))(
  '%s can be read on %s, light and dark',
  (word, ground) => {
    const [light, dark] = colours(word);
    const [lightGround, darkGround] = colours(ground);
    expect(contrast(light, lightGround)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, darkGround)).toBeGreaterThanOrEqual(4.5);
  },
);

test('edges of what can be operated are seen', () => {
  for (const [edge, ground] of [0, 1].map((mode) => [colours('edge')[mode], colours('page')[mode]])) {
    expect(contrast(edge ?? '', ground ?? '')).toBeGreaterThanOrEqual(3);
  }
});

test('the words on a filled button can be read', () => {
  for (const mode of [0, 1]) {
    expect(contrast(colours('on-accent')[mode] ?? '', colours('accent')[mode] ?? '')).toBeGreaterThanOrEqual(
      4.5,
    );
  }
});
