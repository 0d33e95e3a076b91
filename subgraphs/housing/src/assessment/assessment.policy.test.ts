import { assessmentStates, type ThirdPartyAssessmentRow } from '@lianxi/db/housing';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import { viewerRoles } from '@lianxi/kit/viewer';
import { describe, expect, test } from 'vitest';
import { assessmentLifecycle, stateAfter } from './assessment-lifecycle.ts';
import {
  canSeeAssessment,
  countingScore,
  gradingOf,
  isConfirmable,
  isObjectable,
  mayConfirm,
  mayObject,
} from './assessment.policy.ts';

const lines = { gradeAFrom: 85, keepGradeFrom: 70, decidedScore: null };
const ofCompany = { companyUscc: 'company-1' };
const due = new Date('2026-12-01T09:00:00+08:00');
const before = new Date('2026-12-01T08:59:59+08:00');
const after = new Date('2026-12-01T09:00:01+08:00');

describe('a score', () => {
  test.each([
    [100, 'A', false],
    [85, 'A', false],
    [84.99, 'B', false],
    [70, 'B', false],
    [69.99, 'B', true],
    [0, 'B', true],
  ])('of %d is of grade %s', (score, grade, belowKeepGrade) => {
    expect(gradingOf({ ...lines, score })).toEqual({ grade, belowKeepGrade });
  });

  test('is graded by the lines in force at its notice', () => {
    expect(gradingOf({ ...lines, gradeAFrom: 90, keepGradeFrom: 80, score: 79 })).toEqual({
      grade: 'B',
      belowKeepGrade: true,
    });
  });

  test('gives way to the score that an objection led to', () => {
    const decided = { ...lines, score: 69, decidedScore: 86 };
    expect(countingScore(decided)).toBe(86);
    expect(gradingOf(decided).grade).toBe('A');
  });
});

describe('an assessment', () => {
  test('is objected to by its company or by housing, and confirmed by housing alone', () => {
    const own = viewerOf({ role: 'COMPANY_USER', companyUscc: 'company-1' });
    const other = viewerOf({ role: 'COMPANY_USER', companyUscc: 'company-2' });
    expect(mayObject(own, ofCompany)).toBe(true);
    expect(mayObject(other, ofCompany)).toBe(false);
    expect(mayObject(viewerOf({ role: 'COMPANY_USER' }), ofCompany)).toBe(false);
    expect(mayObject(liaisonOf('housing'), ofCompany)).toBe(true);
    expect(mayConfirm(liaisonOf('housing'))).toBe(true);
    for (const viewer of [own, other, liaisonOf('fire')]) expect(mayConfirm(viewer)).toBe(false);
    for (const role of viewerRoles) {
      expect(mayObject(viewerOf({ role }), ofCompany), role).toBe(false);
      expect(mayConfirm(viewerOf({ role })), role).toBe(false);
    }
  });

  test('is seen by a company only when it is its own', () => {
    const seen = (companyUscc: string) =>
      canSeeAssessment(viewerOf({ role: 'COMPANY_USER', companyUscc }), ofCompany);
    expect([seen('company-1'), seen('company-2')]).toEqual([true, false]);
    expect(canSeeAssessment(liaisonOf('fire'), ofCompany)).toBe(true);
  });

  test('goes only where its lifecycle leads', () => {
    const steps = assessmentStates.map((state) => [
      state,
      stateAfter(state, 'object'),
      stateAfter(state, 'confirm'),
    ]);
    expect(steps).toEqual([
      ['NOTIFIED', 'OBJECTION', 'CONFIRMED'],
      ['OBJECTION', null, 'CONFIRMED'],
      ['CONFIRMED', null, null],
    ]);
    expect(Object.keys(assessmentLifecycle)).toEqual([...assessmentStates]);
  });

  test.each([
    ['NOTIFIED', before, true, false],
    ['NOTIFIED', due, true, false],
    ['NOTIFIED', after, false, true],
    ['OBJECTION', before, false, true],
    ['OBJECTION', after, false, true],
    ['CONFIRMED', before, false, false],
    ['CONFIRMED', after, false, false],
  ] as const)('%s at %s: objectable %s, confirmable %s', (state, now, objectable, confirmable) => {
    const row: Pick<ThirdPartyAssessmentRow, 'state' | 'objectionDueAt'> = {
      state,
      objectionDueAt: due,
    };
    expect([isObjectable(row, now), isConfirmable(row, now)]).toEqual([objectable, confirmable]);
  });
});
