import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type BoardWindow, startBrowser, type TestBrowser } from './browser.ts';
import { startHub, type TestHub } from './start-hub.ts';

/** A hub with a browser before it, for all tests of a file. */
export interface BoardHub {
  readonly hub: TestHub;
  /** Opens a window for the running test; it is closed after it, and must not have complained. */
  open: TestBrowser['open'];
}

type HubOptions = Parameters<typeof startHub>[0];

/** Starts both before the tests of the file and ends them after; `prepare` may take on what the hub needs. */
export function boardHub(
  prepare: (stack: AsyncDisposableStack) => Promise<HubOptions> = async () => ({}),
): BoardHub {
  const stack = new AsyncDisposableStack();
  const windows: BoardWindow[] = [];
  let hub: TestHub;
  let browser: TestBrowser;
  beforeAll(async () => {
    hub = stack.use(await startHub(await prepare(stack)));
    browser = stack.use(await startBrowser(hub));
  });
  afterEach(async () => {
    for (const { context, complaints } of windows.splice(0)) {
      expect(complaints).toEqual([]);
      await context.close();
    }
  });
  afterAll(() => stack.disposeAsync());
  return {
    get hub() {
      return hub;
    },
    async open(...parameters) {
      const window = await browser.open(...parameters);
      windows.push(window);
      return window;
    },
  };
}
