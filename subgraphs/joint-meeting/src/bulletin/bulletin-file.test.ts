import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AttachmentBench,
  openAttachmentBench,
} from '../attachment/testing/attachment-bench.ts';
import {
  actor,
  expectSuccess,
  givenReported,
  givenSummoned,
  liaison,
} from '../testing/protocol-bench.ts';
import { editBulletin } from './bulletin.service.ts';
import { makeBulletin } from './make-bulletin.service.ts';

const office = actor('OFFICE_SECRETARY');

let world: AttachmentBench;
beforeAll(async () => {
  world = await openAttachmentBench();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Text of a Word file, a line each paragraph. */
function wordsOf(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text))
    .map((texts) => texts.join(''))
    .filter(Boolean);
}

async function linkOf(viewer: typeof office.viewer, query: string): Promise<string | null> {
  const answer = (await world.ask(viewer, query)) as Record<string, unknown>;
  const found = Object.values(answer)[0] as { url: string } | { nodes: { url: string }[] } | null;
  if (found === null) return null;
  return 'nodes' in found ? (found.nodes[0]?.url ?? null) : found.url;
}

test('a bulletin is drawn as a Word file with its text and tables, for who may see it', async () => {
  const { deps, clock } = world.bench;
  await givenReported(deps, { source: 'PHONE' });
  clock.set('2026-12-01T10:00:00+08:00');
  const made = await makeBulletin(deps, office, { month: '2026-11' });
  if (made.__typename !== 'MakeBulletinSuccess') throw new Error(made.__typename);
  const text = '总体平稳。\n请各单位举一反三。';
  await expectSuccess(editBulletin(deps, office, { bulletinId: made.bulletinId, text }));
  const link = await linkOf(office.viewer, '{ bulletins { nodes { url } } }');
  const answer = await world.visit(office.viewer, link ?? '');
  expect(answer.status).toBe(200);
  const words = wordsOf(new Uint8Array(await answer.arrayBuffer()));
  expect(words.slice(0, 8)).toEqual([
    '物业管理联席会议办公室',
    '（草稿）',
    '关于2026年11月物业管理联席工作情况的通报',
    '各成员单位，各街道（镇）：',
    '一、总体情况',
    '总体平稳。',
    '请各单位举一反三。',
    '二、各部门办理情况',
  ]);
  const phone = words.indexOf('电话');
  expect(words.slice(phone, phone + 3)).toEqual(['电话', '1', '0']);
  expect(words).toContain('本月没有列入通报的事项。');
  expect(words.at(-3)).toBe('特此通报。');
  // A draft is nobody’s but theirs who follow it.
  const fire = liaison('fire').viewer;
  expect(await linkOf(fire, '{ bulletins { nodes { url } } }')).toBeNull();
  expect((await world.visit(fire, link ?? '')).status).toBe(404);
});

test('the weekly list is drawn as a Word file, for those who supervise', async () => {
  const { deps, clock } = world.bench;
  clock.set('2026-12-07T09:00:00+08:00');
  await givenSummoned(deps, ['fire']);
  clock.set('2026-12-09T09:00:00+08:00');
  const link = await linkOf(office.viewer, '{ weeklyList { url } }');
  const answer = await world.visit(office.viewer, link ?? '');
  expect(answer.status).toBe(200);
  const words = wordsOf(new Uint8Array(await answer.arrayBuffer()));
  expect(words).toContain('每周督查清单');
  expect(words).toContain('二、逾期未答复');
  expect((await world.visit(liaison('fire').viewer, link ?? '')).status).toBe(404);
});
