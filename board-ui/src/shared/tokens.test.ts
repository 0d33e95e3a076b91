// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');

function readColours(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(selector), css.indexOf('}', css.indexOf(selector)));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
      `${name}`,
      `${value}`,
    ]),
  );
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['bg', 'surface', 'surface-sunken', 'surface-hover'];
const meanings = ['red', 'amber', 'violet', 'blue', 'teal', 'green', 'grey', 'accent'];
const pairs = [
  ...['text', 'text-2', 'text-3'].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...meanings.flatMap((meaning) => [
    [meaning, 'surface'] as const,
    [meaning, 'bg'] as const,
    [meaning, `${meaning}-soft`] as const,
  ]),
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-hover'] as const,
  ['surface', 'text-2'] as const,
  ['surface', 'text'] as const,
];

describe.each([
  ['light', ':root {'],
  ['dark', "[data-theme='dark'] {"],
])('the %s colours', (_name, selector) => {
  const colours = readColours(selector);
  const of = (name: string): string => colours.get(name) ?? '#000000';

  it.each(pairs)('%s reads well on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('controls stand out from their ground', () => {
    for (const ground of ['surface', 'bg']) {
      expect(contrast(of('control-line'), of(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});
