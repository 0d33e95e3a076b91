import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@lianxi/db/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DemoDistrictOptions, loadDemoDistrict } from './demo-district.ts';
import type { IssueNumbers } from './issues/issue-plan.ts';
import { openIssues } from './issues/open-issues.ts';
import { hashContent } from './testing/content-hash.ts';

const few: IssueNumbers = {
  sources: [
    ['PHONE', 20],
    ['LEADER_INSTRUCTION', 2],
    ['ONLINE', 12],
  ],
  open: openIssues.filter((_, index) => index % 5 === 2),
  refused: 2,
  merged: 2,
  closed: 34 - Math.ceil((openIssues.length - 2) / 5) - 4,
};

const usual: Omit<DemoDistrictOptions, 'urls'> = {
  password: 'only for tests',
  now: new Date('2026-11-20T10:20:00+08:00'),
  issues: few,
  checks: { inspected: 20, lookedBack: 3 },
};

async function contentAfter(load: (options: DemoDistrictOptions) => Promise<void>) {
  await using database = await createTestDatabase();
  await load({ ...usual, urls: database.urls });
  return await hashContent(database.adminUrl);
}

let whole: Record<string, string>;

beforeAll(async () => {
  whole = await contentAfter(async (options) => {
    await loadDemoDistrict(options);
  });
}, 120_000);

describe('the same seed and moment', { timeout: 180_000 }, () => {
  test('make the same district, however many acts run at once', async () => {
    const again = await contentAfter(async (options) => {
      await loadDemoDistrict({ ...options, width: 1 });
    });
    expect(again).toEqual(whole);
  });

  test('make the same district when the loading is killed on the way', async () => {
    const resumed = await contentAfter(async (options) => {
      // Later starts come at other moments; the district stands where it first was to stand.
      const later = { ...options, now: new Date('2026-11-20T12:00:00+08:00') };
      await loadUntil(options, 0.25);
      await loadUntil(later, 0.5);
      await loadUntil(later, 0.8);
      await expect(loadDemoDistrict(later)).resolves.toBe('INTERRUPTED');
      await expect(loadDemoDistrict(later)).resolves.toBe('PRESENT');
    });
    expect(resumed).toEqual(whole);
  });
});

test('another seed makes another district', { timeout: 120_000 }, async () => {
  const other = await contentAfter(async (options) => {
    await loadDemoDistrict({ ...options, seed: 'other' });
  });
  expect(other['joint_meeting.issues']).not.toBe(whole['joint_meeting.issues']);
});

/** Loads in a process that is killed when a share of the acts is done, in the midst of others. */
async function loadUntil({ now, ...options }: DemoDistrictOptions, share: number): Promise<void> {
  const entry = fileURLToPath(new URL('testing/loading-process.ts', import.meta.url));
  const loading = spawn(
    process.execPath,
    [entry, JSON.stringify(options), (now ?? new Date()).toISOString()],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(loading, 'exit');
  for await (const line of createInterface({ input: loading.stdout })) {
    if (Number(line) >= share) loading.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
}
