import { beforeEach, expect, test } from 'vitest';
import { createDraftStore, emptyDraft } from './report-draft.ts';

beforeEach(() => localStorage.clear());

test('a draft comes back as it was written', () => {
  const draft = { ...emptyDraft(), title: '消防通道被占', category: 'FIRE_LANE_BLOCKED' as const };
  createDraftStore('u1').save(draft);
  expect(createDraftStore('u1').load()).toEqual(draft);
});

test('nobody sees the draft of another viewer', () => {
  createDraftStore('u1').save({ ...emptyDraft(), title: '消防通道被占' });
  expect(createDraftStore('u2').load()).toBeNull();
});

test('an empty draft is no draft', () => {
  createDraftStore('u1').save({ ...emptyDraft(), title: '消防通道被占' });
  createDraftStore('u1').save(emptyDraft());
  expect(createDraftStore('u1').load()).toBeNull();
});

test('a draft that cannot be read is no draft', () => {
  localStorage.setItem('lianxi.report.u1', '{');
  expect(createDraftStore('u1').load()).toBeNull();
});
