import axe from 'axe-core';

/**
 * Faults that a screen reader or a keyboard would meet in what is drawn now, dialogs included.
 *
 * What an open dialog hides is left out: its focus trap keeps the keyboard away from there.
 */
export async function findViolations(): Promise<string[]> {
  const results = await axe.run(
    { include: ['body'], exclude: ['[data-aria-hidden]'] },
    {
      rules: {
        // A part is no page: landmarks are the frame's.
        region: { enabled: false },
        // No layout here; `tokens.test.ts` checks every pair of colours.
        'color-contrast': { enabled: false },
      },
    },
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 200)}`),
  );
}
