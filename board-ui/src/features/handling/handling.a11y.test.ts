import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from '@/testing/find-violations.ts';
import { departmentAnswers, pageIssue } from '@/testing/issue-page.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import { departmentRows } from './department-rows.ts';
import DepartmentCard from './DepartmentCard.vue';
import DepartmentRecords from './DepartmentRecords.vue';
import JointHandling from './JointHandling.vue';
import SummonsSheet from './SummonsSheet.vue';
import ShareOfWork from './ShareOfWork.vue';
import TaskList from './TaskList.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const { housing } = departmentAnswers.IssueHousing.issue;
const rows = departmentRows(pageIssue());
const records = [
  {
    kind: 'finding',
    id: 'finding-1',
    text: '未按合同清理障碍物',
    at: '2026-11-21T08:00:00.000Z',
    rectifyBy: '2026-11-25T08:00:00.000Z',
    rectified: false,
  },
  { kind: 'patrol', id: 'patrol-1', text: '劝离占道车辆', at: '2026-11-21T08:00:00.000Z' },
  {
    kind: 'case',
    id: 'case-1',
    number: 'CG-20261121-0012',
    violation: 'ILLEGAL_PARKING',
    state: 'DISPATCHED',
    version: 2,
  },
];
const card = { row: rows[0], handling: housing, records, since: null, ended: false };
const [summons] = pageIssue().summonses;
const waiting = {
  ...summons,
  state: 'PENDING_APPROVAL',
  sentAt: null,
  approvalDueAt: '2026-11-22T09:00:00.000Z',
  approvedAt: null,
  approvedByName: null,
  triedMeasures: '三次上门劝导',
  deliberation: {
    heldOn: '2026-11-20',
    parties: ['RESIDENTS_COMMITTEE', 'PROPERTY_COMPANY'],
    outcome: '协商不成，提请吹哨',
  },
  proposedTargets: [{ role: 'LEAD', department: rows[0]?.department }],
  targets: [],
};
const reading = { handling: housing, records, state: 'ready', since: null };

describe('the parts of the joint handling are accessible', () => {
  it.each([
    ['JointHandling', JointHandling, joint({ housing: reading })],
    ['JointHandling without a department', JointHandling, joint({}, { summonses: [], claims: [] })],
    ['DepartmentCard', DepartmentCard, { ...card, reading: 'ready', own: true, mayAddTask: true }],
    [
      'DepartmentCard out of reach',
      DepartmentCard,
      { ...card, reading: 'unreachable', since: 1_000, own: false, mayAddTask: false },
    ],
    ['SummonsSheet', SummonsSheet, { summons, ended: false }],
    ['SummonsSheet that waits for approval', SummonsSheet, { summons: waiting, ended: false }],
    ['DepartmentRecords', DepartmentRecords, { records, editable: true }],
    [
      'ShareOfWork',
      ShareOfWork,
      {
        share: {
          scopeOfWork: '约谈物业',
          responsiblePerson: '李立',
          planDueAt: '2026-11-30T01:00:00.000Z',
        },
      },
    ],
    ['TaskList', TaskList, { tasks: housing.tasks, editable: true }],
  ])('%s', async (_name, part, props) => {
    wrapper = await mountPagePart(part, { props });
    expect(await findViolations()).toEqual([]);
  });
});

describe('a task', () => {
  it('of the own department opens to be changed', async () => {
    wrapper = await mountPagePart(TaskList, { props: { tasks: housing.tasks, editable: true } });
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('change')?.[0]).toEqual([housing.tasks[0]]);
  });

  it('of another department is only read', async () => {
    wrapper = await mountPagePart(TaskList, { props: { tasks: housing.tasks } });
    expect(wrapper.find('button').exists()).toBe(false);
  });
});

function joint(readings: object, over: Parameters<typeof pageIssue>[0] = {}) {
  return { issue: pageIssue(over), readings, ownDepartment: 'housing', mayAddTask: true };
}
