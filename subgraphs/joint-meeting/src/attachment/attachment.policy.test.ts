import type {
  AttachmentPurpose,
  ClaimRow,
  IssueRow,
  IssueState,
  SummonsTargetRow,
} from '@lianxi/db/joint-meeting';
import { attachmentPurposes, issueStates } from '@lianxi/db/joint-meeting';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import { describe, expect, test } from 'vitest';
import {
  type AttachFacts,
  canAttach,
  canAttachToNew,
  canSeeAttached,
} from './attachment.policy.ts';

const home = { communityId: 'community-1', streetId: 'street-1' };
const viewers = {
  community: viewerOf({ role: 'COMMUNITY_WORKER', departmentCode: 'community', ...home }),
  street: viewerOf({ role: 'STREET_OFFICER', streetId: 'street-1' }),
  neighbour: viewerOf({
    role: 'COMMUNITY_WORKER',
    departmentCode: 'community',
    communityId: 'community-2',
    streetId: 'street-2',
  }),
  lead: liaisonOf('fire'),
  assist: liaisonOf('police'),
  called: liaisonOf('urban'),
  stranger: liaisonOf('water'),
  office: viewerOf({ role: 'OFFICE_SECRETARY' }),
  chair: viewerOf({ role: 'CHAIR' }),
  supervisor: viewerOf({ role: 'SUPERVISOR' }),
  callback: viewerOf({ role: 'CALLBACK_OFFICER' }),
  auditor: viewerOf({ role: 'AUDITOR' }),
  admin: viewerOf({ role: 'ADMIN' }),
  company: viewerOf({ role: 'COMPANY_USER', companyUscc: 'company-1' }),
  reporter: viewerOf({ role: 'CITIZEN', userId: 'citizen-1' }),
  citizen: viewerOf({ role: 'CITIZEN', userId: 'citizen-2' }),
  signedOut: viewerOf(),
};
type Name = keyof typeof viewers;
const names = Object.keys(viewers) as Name[];

function facts(state: IssueState, more: Partial<AttachFacts> = {}): AttachFacts {
  const claim = (departmentCode: string, role: 'LEAD' | 'ASSIST') =>
    ({ departmentCode, role, state: 'ACTIVE' }) as ClaimRow;
  const target = (departmentCode: string, answer: SummonsTargetRow['answer']) =>
    ({ departmentCode, answer, arrivedAt: null, endedAt: null }) as SummonsTargetRow;
  return {
    issue: { state, ...home, createdBy: 'citizen-1' } as IssueRow,
    claims: [claim('fire', 'LEAD'), claim('police', 'ASSIST')],
    targets: [target('fire', 'ACCEPTED'), target('police', 'ACCEPTED'), target('urban', 'SENT')],
    hasHandled: false,
    ...more,
  };
}

function allowed(purpose: AttachmentPurpose, given: AttachFacts): Name[] {
  return names.filter((name) => canAttach(viewers[name], purpose, given));
}

const live = issueStates.filter(
  (state) => !['CLOSED', 'TERMINATED', 'REFUSED', 'MERGED'].includes(state),
);
const arriving: IssueState[] = ['SUMMONED', 'DISPUTED', 'IN_HANDLING', 'SUSPENDED'];
const open: Record<AttachmentPurpose, readonly IssueState[]> = {
  REPORT: live,
  REPORT_IN: arriving,
  TASK: live,
  JOINT_REPORT: ['SELF_HANDLING', 'IN_HANDLING'],
  VERIFICATION: ['PENDING_VERIFY'],
  DISPUTE_POSITION: ['DISPUTED'],
  SUPERVISION_REPLY: live,
  MEDIATION: ['SELF_HANDLING', 'DISPUTED', 'IN_HANDLING', 'SUSPENDED'],
  // What a check brings never belongs to the issue.
  INSPECTION: [],
};
const may: Record<AttachmentPurpose, Name[]> = {
  REPORT: ['community', 'street', 'office', 'reporter'],
  REPORT_IN: ['lead', 'assist', 'called'],
  TASK: ['lead', 'assist'],
  JOINT_REPORT: ['lead'],
  VERIFICATION: ['community', 'street'],
  DISPUTE_POSITION: ['lead', 'assist', 'called'],
  SUPERVISION_REPLY: ['community', 'street', 'lead', 'assist', 'called'],
  MEDIATION: ['community', 'street', 'lead'],
  INSPECTION: [],
};

describe.each(attachmentPurposes)('%s', (purpose) => {
  test.each(issueStates)('in %s those may attach who may do the act, and nobody else', (state) => {
    const expected = open[purpose].includes(state) ? may[purpose] : [];
    expect(allowed(purpose, facts(state))).toEqual(expected);
  });
});

test('who handled the issue brings no evidence of its verification', () => {
  expect(allowed('VERIFICATION', facts('PENDING_VERIFY', { hasHandled: true }))).toEqual([]);
});

test('a department that has arrived or declined reports in no more', () => {
  const target = { departmentCode: 'fire', answer: 'ACCEPTED' } as SummonsTargetRow;
  const arrived = { ...target, arrivedAt: new Date() };
  const declined = { ...target, answer: 'DECLINED', arrivedAt: null } as SummonsTargetRow;
  expect(allowed('REPORT_IN', facts('IN_HANDLING', { targets: [arrived] }))).toEqual([]);
  expect(allowed('REPORT_IN', facts('IN_HANDLING', { targets: [declined] }))).toEqual([]);
});

test('for an issue that is being written, who may report it', () => {
  expect(canAttachToNew(viewerOf({ role: 'COMMUNITY_SECRETARY', ...home }), 'REPORT')).toBe(true);
  expect(names.filter((name) => canAttachToNew(viewers[name], 'REPORT'))).toEqual([
    'community',
    'street',
    'neighbour',
    'office',
    'reporter',
    'citizen',
  ]);
});

test('for a check that is being written, who makes checks, and nothing else without an issue', () => {
  expect(names.filter((name) => canAttachToNew(viewers[name], 'INSPECTION'))).toEqual([
    'office',
    'supervisor',
  ]);
  for (const purpose of attachmentPurposes) {
    if (purpose === 'REPORT' || purpose === 'INSPECTION') continue;
    expect(names.filter((name) => canAttachToNew(viewers[name], purpose))).toEqual([]);
  }
});

test('companies and citizens see the report and its result, and published checks; offices all', () => {
  const sees = (name: Name) =>
    attachmentPurposes.filter((one) => canSeeAttached(viewers[name], one));
  const results = ['REPORT', 'JOINT_REPORT', 'VERIFICATION', 'INSPECTION'];
  for (const name of names) {
    const isOutside = ['company', 'reporter', 'citizen', 'signedOut'].includes(name);
    expect([name, sees(name)]).toEqual([name, isOutside ? results : [...attachmentPurposes]]);
  }
});
