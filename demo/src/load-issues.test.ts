import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '@lianxi/db/testing';
import { loadIssues, NoDemoDistrictError } from './load-issues.ts';
import { type LoadedDistrict, openLoadedDistrict } from './testing/read-district.ts';

const now = new Date('2026-11-20T10:20:00+08:00');
let district: LoadedDistrict;

beforeAll(async () => {
  const issues = { sources: [], open: [], refused: 0, merged: 0, closed: 1 };
  district = await openLoadedDistrict({ now, password: 'only for tests', issues });
}, 120_000);

afterAll(() => district[Symbol.asyncDispose]());

test('issues are added in the proportions of the district', { timeout: 120_000 }, async () => {
  const told: number[] = [];
  await loadIssues({ urls: district.urls, now, count: 60, onProgress: (done) => told.push(done) });
  expect(await district.count('SELECT count(*) FROM joint_meeting.issues')).toBe(61);
  expect(told.at(-1)).toBe(60);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  const settled = `SELECT count(*) FROM joint_meeting.issues WHERE state IN ('CLOSED', 'REFUSED', 'MERGED')`;
  expect(await district.count(settled)).toBe(51);
});

test('a second load adds others', { timeout: 120_000 }, async () => {
  await loadIssues({ urls: district.urls, now, count: 20 });
  expect(await district.count('SELECT count(*) FROM joint_meeting.issues')).toBe(81);
  const wrong = `SELECT count(*) FROM (
    SELECT occurred_at < lag(occurred_at) OVER (PARTITION BY issue_id ORDER BY sequence) AS wrong
    FROM joint_meeting.timeline_entries
  ) AS ordered WHERE wrong`;
  expect(await district.count(wrong)).toBe(0);
});

test('a database without the demo district takes none', async () => {
  await using database = await createTestDatabase();
  await expect(loadIssues({ urls: database.urls, now, count: 1 })).rejects.toThrow(
    NoDemoDistrictError,
  );
});
