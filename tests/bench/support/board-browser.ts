import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { reservePorts } from '../../support/ports.ts';
import { password } from './district.ts';

const executables = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser in which somebody is signed in. */
export interface BoardBrowser extends AsyncDisposable {
  context: BrowserContext;
  /** Where it can be told what to do by others. */
  debuggingPort: number;
}

/** Opens Debian's Chromium with a profile of its own and signs in. */
export async function openBrowser(url: string, username: string): Promise<BoardBrowser> {
  await using opening = new AsyncDisposableStack();
  const executablePath = executables.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error('Chromium is needed: install Debian’s packages chromium and fonts-noto-cjk.');
  }
  const { ports } = opening.use(await reservePorts(1));
  const debuggingPort = ports[0] ?? 0;
  const profile = await mkdtemp(join(tmpdir(), 'lianxi-bench-chromium-'));
  opening.defer(() => rm(profile, { recursive: true, force: true }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${debuggingPort}`],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
  });
  opening.defer(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(url);
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('form button[type="submit"]').click();
  await page.locator('main#main').waitFor();
  await page.close();
  const opened = opening.move();
  return { context, debuggingPort, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

/** Kilobytes of script and style, compressed, that a page fetches until it is shown. */
export async function weighPage(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!['script', 'stylesheet'].includes(response.request().resourceType())) return;
    sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(url);
  await page.locator('article.card').first().waitFor();
  const bytes = await Promise.all(sizes);
  await page.close();
  return bytes.reduce((total, size) => total + size, 0) / 1_000;
}

/** What a page noted of itself while a benchmark ran; all times in milliseconds. */
export interface PageNotes {
  /** When each marked text was on the screen, since the epoch. */
  shown: [mark: string, at: number][];
  frames: number[];
  longTasks: number[];
}

/** Starts to note frames, long tasks and marked texts (`#` and a number) as they reach the screen. */
export async function startNotes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes: PageNotes = { shown: [], frames: [], longTasks: [] };
    Object.assign(globalThis, { benchNotes: notes });
    const known = new Set<string>();
    const observer = new MutationObserver(() => {
      const fresh = [...document.querySelectorAll('article.card h3')].flatMap(({ textContent }) => {
        const mark = /#\d+/.exec(textContent ?? '')?.[0];
        return mark === undefined || known.has(mark) ? [] : [mark];
      });
      if (fresh.length === 0) return;
      for (const mark of fresh) known.add(mark);
      // The callback of the frame that paints runs before it, the message after it.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          const at = performance.timeOrigin + performance.now();
          for (const mark of fresh) notes.shown.push([mark, at]);
        });
        port1.start();
        port2.postMessage(null);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) notes.longTasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const frame = (now: number) => {
      notes.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** What was noted so far; begins anew. */
export function takeNotes(page: Page): Promise<PageNotes> {
  return page.evaluate(() => {
    const notes = (globalThis as unknown as { benchNotes: PageNotes }).benchNotes;
    const taken = structuredClone(notes);
    for (const list of Object.values(notes)) list.length = 0;
    return taken;
  });
}
