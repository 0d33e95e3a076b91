import fc from 'fast-check';

/** Any text at all, controls and halves of characters among it. */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 })
  .map((codes) => String.fromCharCode(...codes));
