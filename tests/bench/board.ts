import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { BenchOptions, Benchmark } from './support/benchmark.ts';
import {
  type BoardBrowser,
  openBrowser,
  startNotes,
  takeNotes,
  weighPage,
} from './support/board-browser.ts';
import { startExtra } from './support/child.ts';
import { type District, openDistrict } from './support/district.ts';
import { type EventWriter, openEventWriter } from './support/event-writer.ts';
import { requireExtras, versionOfExtra } from './support/extras.ts';
import { fillIssues } from './support/fill-issues.ts';
import { findIssues } from './support/find-issue.ts';
import { openHub } from './support/hub.ts';
import { median, quantile, rounded, timesOf } from './support/statistics.ts';
import { until } from '../support/until.ts';

const account = 'office';
const full = { issues: 5_000, eventsPerSecond: 50, seconds: 60 };
const quick = { issues: 200, eventsPerSecond: 20, seconds: 5 };
/** One event of so many is of a card in sight, whose way to the screen is timed. */
const timedOf = 5;

/** The board in Chromium with all its issues open, while somebody changes one fifty times a second. */
export const board: Benchmark = {
  rounds: 1,
  async run(options) {
    requireExtras();
    const sizes = options.quick ? quick : full;
    await using district = await openDistrict({ withIssues: false });
    await fillIssues(district, sizes.issues, { openShare: 1 });
    await using hub = await openHub(district);
    await using writer = await openEventWriter(district, 4);
    await using browser = await openBrowser(hub.url, account);
    const kilobytes = await weighPage(browser.context, `${hub.url}/board`);
    const scores = await runLighthouse(options, browser, `${hub.url}/board`);

    const page = await browser.context.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(`${hub.url}/board`);
    const figures: Record<string, Awaited<ReturnType<typeof watchBoard>>> = {};
    for (const slowdown of [1, 4]) {
      options.note(`${sizes.eventsPerSecond} events/s on a processor ${slowdown}× slower`);
      const session = await browser.context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      figures[`slowdown${slowdown}`] = await watchBoard(page, district, writer, sizes);
      await session.detach();
    }
    const limits = { slowdown1: 100, slowdown4: 250 };
    return {
      figures: {
        ...figures,
        initialKilobytesGzipped: rounded(kilobytes),
        lighthouse: scores,
        sizes,
      },
      ratios: {
        // Against the limits: 100 and 250 ms, 20 ms, 130 kB.
        commitToPixels: rounded(
          (figures['slowdown1']?.commitToPixels.p95Ms ?? 0) / limits.slowdown1,
        ),
        commitToPixelsSlow: rounded(
          (figures['slowdown4']?.commitToPixels.p95Ms ?? 0) / limits.slowdown4,
        ),
        frame: rounded((figures['slowdown1']?.frameP95Ms ?? 0) / 20),
        weight: rounded(kilobytes / 130),
      },
      compared: { lighthouse: versionOfExtra('lighthouse') },
    };
  },
};

async function watchBoard(page: Page, district: District, writer: EventWriter, sizes: typeof full) {
  await until('the whole board is loaded', () => isLoaded(page), 300_000);
  const visible = await page
    .locator('article.card h3 a')
    .evaluateAll((links) =>
      links.flatMap((link) => link.getAttribute('href')?.split('/').at(-1) ?? []),
    );
  const others = await findIssues(district, 'IN_HANDLING', Math.min(500, sizes.issues / 20));
  await startNotes(page);
  await takeNotes(page);

  const committed = new Map<string, number>();
  const startedAt = performance.now();
  const writing: Promise<unknown>[] = [];
  for (let event = 0; event < sizes.eventsPerSecond * sizes.seconds; event += 1) {
    const dueAt = startedAt + (event * 1_000) / sizes.eventsPerSecond;
    await delay(Math.max(0, dueAt - performance.now()));
    if (event % timedOf > 0) {
      writing.push(writer.write(others[event % others.length] ?? ''));
      continue;
    }
    marks += 1;
    const mark = `#${marks}`;
    const issueId = visible[(event / timedOf) % visible.length] ?? '';
    writing.push(
      writer.write(issueId, `改了标题 ${mark}`).then(() => committed.set(mark, Date.now())),
    );
  }
  await Promise.all(writing);
  await delay(2_000);
  const { shown, frames, longTasks } = await takeNotes(page);
  const times = shown.flatMap(([mark, at]) => {
    const committedAt = committed.get(mark);
    return committedAt === undefined ? [] : [at - committedAt];
  });
  const heapBytes = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  return {
    commitToPixels: timesOf(times),
    timed: times.length,
    // What another event overtook before it was painted.
    overtaken: committed.size - times.length,
    frameP50Ms: rounded(quantile(frames, 0.5)),
    frameP95Ms: rounded(quantile(frames, 0.95)),
    longTasks: longTasks.length,
    longestTaskMs: rounded(Math.max(0, ...longTasks)),
    heapMiB: rounded(heapBytes / 1024 ** 2),
  };
}

/** Numbers of marked titles, counted on so that no page sees one twice. */
let marks = 0;

/** Whether cards are shown and no page of the list is on its way any more. */
async function isLoaded(page: Page): Promise<boolean> {
  await page.locator('article.card').first().waitFor();
  await page.waitForLoadState('networkidle');
  return true;
}

/** Medians of some looks: each takes a few seconds, in which anything may come between. */
async function runLighthouse(options: BenchOptions, browser: BoardBrowser, url: string) {
  const looks = options.quick ? 1 : 5;
  const scores: Record<string, Record<string, number | string>> = {};
  for (const form of ['desktop', 'mobile'] as const) {
    options.note(`Lighthouse, ${form}`);
    const results: LighthouseResult[] = [];
    while (results.length < looks) results.push(await lookAt(browser, url, form));
    const categories = Object.keys(results[0]?.scores ?? {});
    scores[form] = {
      ...Object.fromEntries(
        categories.map((id) => [id, median(results.map((result) => result.scores[id] ?? 0))]),
      ),
      below90: [...new Set(results.flatMap(({ failed }) => failed))].join(', '),
    };
  }
  return scores;
}

interface LighthouseResult {
  scores: Record<string, number>;
  /** Audits below 90 that count, with what they found. */
  failed: string[];
}

async function lookAt(browser: BoardBrowser, url: string, form: 'desktop' | 'mobile') {
  const job = { url, port: browser.debuggingPort, form };
  await using child = await startExtra(['lighthouse.ts'], {
    BENCH_LIGHTHOUSE: JSON.stringify(job),
  });
  return JSON.parse(await child.finished) as LighthouseResult;
}
