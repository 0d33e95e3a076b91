import { expect, test } from 'vitest';
import { useWhistleTargets } from './useWhistleTargets.ts';

const housing = { id: 'd1', code: 'housing', name: '区住房和城乡建设局', shortName: '住建' };
const police = { id: 'd2', code: 'police', name: '公安分局', shortName: '公安' };
const urban = { id: 'd3', code: 'urban', name: '城市管理局', shortName: '城管' };

function proposed() {
  const whistle = useWhistleTargets();
  whistle.propose(housing, [police]);
  return whistle;
}

test('the proposal of the catalogue has one lead', () => {
  const whistle = proposed();
  expect(whistle.leads.value).toBe(1);
  expect(whistle.targets.value.map((target) => target.role)).toEqual(['LEAD', 'ASSIST']);
});

test('a new lead takes the place of the former one', () => {
  const whistle = proposed();
  whistle.setRole('d2', 'LEAD');
  expect(whistle.leads.value).toBe(1);
  expect(whistle.targets.value.map(({ department, role }) => [department.code, role])).toEqual([
    ['police', 'LEAD'],
    ['housing', 'ASSIST'],
  ]);
  expect(whistle.stoodBack.value).toEqual(housing);
});

test('without its lead a whistle has none', () => {
  const whistle = proposed();
  whistle.remove('d1');
  expect(whistle.leads.value).toBe(0);
});

test('a department is called once', () => {
  const whistle = proposed();
  whistle.add(urban);
  whistle.add(urban);
  expect(whistle.targets.value).toHaveLength(3);
  expect(whistle.targets.value[2]).toMatchObject({ role: 'ASSIST', proposed: null });
});

test('a later proposal keeps what the caller chose', () => {
  const whistle = proposed();
  whistle.add(urban);
  whistle.propose(police, [housing]);
  expect(whistle.targets.value.map((target) => target.department.code)).toEqual([
    'housing',
    'police',
    'urban',
  ]);
  whistle.restore();
  expect(whistle.targets.value.map((target) => target.department.code)).toEqual([
    'police',
    'housing',
  ]);
});
