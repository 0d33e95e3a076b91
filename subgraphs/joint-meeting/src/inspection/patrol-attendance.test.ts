import { patrolParties } from '@lianxi/db/joint-meeting';
import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, community, compoundId, givenReported, openOffice } from '../testing/office-bench.ts';
import { type AttendanceEntry, attendanceFault } from './patrol-attendance.ts';

const secretary = viewerOf({ role: 'OFFICE_SECRETARY' });
const came = (party: AttendanceEntry['party']): AttendanceEntry => ({
  party,
  present: true,
  who: '值班人员',
});
const all = patrolParties.map(came);

describe('the attendance of a check', () => {
  test('is whole for a five-party patrol when each party is named once', () => {
    expect(attendanceFault('FIVE_PARTY', all)).toBeNull();
    expect(attendanceFault('FIVE_PARTY', all.toReversed())).toBeNull();
    expect(attendanceFault('FIVE_PARTY', [])).toBe('attendance');
    expect(attendanceFault('FIVE_PARTY', all.slice(1))).toBe('attendance');
    expect(attendanceFault('FIVE_PARTY', [...all.slice(1), came('OWNERS')])).toBe('attendance');
    expect(attendanceFault('FIVE_PARTY', [...all, came('OWNERS')])).toBe('attendance');
  });

  test('says who came of a party that came, and of no other', () => {
    const absent = { party: 'OWNERS', present: false, who: null } as const;
    expect(attendanceFault('FIVE_PARTY', [...all.slice(0, 4), absent])).toBeNull();
    const nobody = [...all.slice(0, 4), { ...absent, present: true }];
    expect(attendanceFault('FIVE_PARTY', nobody)).toBe('attendance.4.who');
    const somebody = [...all.slice(0, 4), { ...absent, who: '楼栋长' }];
    expect(attendanceFault('FIVE_PARTY', somebody)).toBe('attendance.4.who');
  });

  test('is said of no other kind of check', () => {
    for (const kind of ['OPEN', 'COVERT', 'KEY_POINT', 'FOLLOW_UP'] as const) {
      expect(attendanceFault(kind, [])).toBeNull();
      expect(attendanceFault(kind, all)).toBe('attendance');
    }
  });
});

describe('a five-party patrol', () => {
  let office: TestSubgraph;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office?.[Symbol.asyncDispose]());

  const patrol = (input: object) =>
    act(
      office,
      secretary,
      'recordInspection',
      { kind: 'FIVE_PARTY', summary: '五方联动巡查', findings: [], attendance: all, ...input },
      'zh',
      '... on RecordInspectionSuccess { inspection { id } }',
    ) as Promise<{ __typename: string; inspection?: { id: string } }>;

  async function attendanceFor(viewer: typeof secretary, id: string) {
    const query = `query ($id: ID!) { inspection(id: $id) { attendance { party present who } } }`;
    const { data } = await office.execute(viewer, query, { id });
    return (data?.['inspection'] as { attendance: AttendanceEntry[] } | null)?.attendance;
  }

  test('keeps who came and who did not, in the order of the parties', async () => {
    const attendance = [{ party: 'OWNERS', present: false }, ...all.slice(0, 4).toReversed()];
    const { inspection } = await patrol({ compoundId, attendance });
    const id = inspection?.id ?? '';
    const expected = [...all.slice(0, 4), { party: 'OWNERS', present: false, who: null }];
    for (const viewer of [secretary, community, liaisonOf('police')]) {
      expect(await attendanceFor(viewer, id)).toEqual(expected);
    }
    // Not published yet, and never a stranger's.
    const company = viewerOf({ role: 'COMPANY_USER', companyUscc: 'company-1' });
    const outside = viewerOf({ role: 'COMMUNITY_WORKER', communityId: 'c-9', streetId: 's-9' });
    for (const viewer of [company, outside, viewerOf({ role: 'CITIZEN' })]) {
      expect(await attendanceFor(viewer, id)).toBeUndefined();
    }
    await act(office, secretary, 'publishInspection', { inspectionId: id });
    expect(await attendanceFor(company, id)).toEqual(expected);
    expect(await attendanceFor(outside, id)).toBeUndefined();
  });

  test('may be of an issue, and then goes through its compound', async () => {
    const issueId = await givenReported(office);
    const done = await patrol({ issueId });
    expect(done).toMatchObject({ __typename: 'RecordInspectionSuccess' });
    const nowhere = await givenReported(office, { compoundId: null, place: '街心公园' });
    expect(await patrol({ issueId: nowhere })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'compoundId',
    });
  });

  test.each([
    ['with a party left out', { attendance: all.slice(1) }, 'attendance'],
    [
      'with a party of which nobody is named',
      { attendance: [...all.slice(1), { party: 'COMMUNITY', present: true, who: ' ' }] },
      'attendance.4.who',
    ],
    ['and no patrol', { kind: 'OPEN' }, 'attendance'],
  ])('%s is refused', async (_, input, path) => {
    expect(await patrol({ compoundId, ...input })).toMatchObject({
      __typename: 'InvalidInput',
      path,
    });
  });

  test('that is no patrol has nobody’s attendance', async () => {
    const { inspection } = await patrol({ compoundId, kind: 'OPEN', attendance: [] });
    expect(await attendanceFor(community, inspection?.id ?? '')).toEqual([]);
  });
});
