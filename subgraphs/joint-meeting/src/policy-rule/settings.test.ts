import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { viewerOf } from '@lianxi/kit/testing/viewers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, fire, openOffice, signedOut } from '../testing/office-bench.ts';

const secretary = viewerOf({ role: 'OFFICE_SECRETARY', userId: 'secretary', name: '秘书' });
const company = viewerOf({ role: 'COMPANY_USER', userId: 'company', companyUscc: 'company-1' });

let office: TestSubgraph;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office[Symbol.asyncDispose]());

const ruleFields = `
  key group name kind measure
  options { code name }
  inForce { version value unit text parts { part weight } legalSource article validFrom state }
  versions { version state decidesFrom decidesUntil amendedBy reason decidedClocks }
  dueIfStartedNow { dueAt unpublishedYear }`;

describe('the rules in the graph', () => {
  test('are read by a liaison in the language asked for', async () => {
    const { data } = await office.execute(fire, `{ policyRules { ${ruleFields} } }`, {}, 'en');
    const rules = data?.['policyRules'] as Record<string, unknown>[];
    const ofKey = (key: string) => rules.find((rule) => rule['key'] === key);
    expect(ofKey('settle.ORDINARY')).toMatchObject({
      name: 'Settle (ordinary)',
      group: 'HANDLING',
      inForce: { version: 1, value: 5, unit: 'WORK_D', state: 'IN_FORCE' },
      dueIfStartedNow: { dueAt: expect.any(String) },
    });
    expect(ofKey('conversion.reading')).toMatchObject({
      options: [{ code: 'PER_QUARTER', name: 'Each quarter by itself' }, { code: 'CUMULATIVE' }],
      inForce: { text: 'PER_QUARTER' },
      dueIfStartedNow: null,
    });
    expect(ofKey('assessment.department.weights')).toMatchObject({
      inForce: { parts: [{ part: 'REPORT_IN', weight: 20 }, {}, {}, {}, {}] },
    });
  });

  test('show an amendment, and which version decided a moment', async () => {
    const amended = await act(
      office,
      secretary,
      'amendPolicyRule',
      {
        key: 'sign',
        value: 2,
        unit: 'WORK_D',
        legalSource: '会议纪要',
        validFrom: '2090-01-01',
        reason: '会签周期过短',
        expectedVersion: 1,
      },
      'zh',
      '... on AmendPolicyRuleSuccess { rule { inForce { version } versions { version state } } }',
    );
    expect(amended).toMatchObject({
      rule: {
        inForce: { version: 1 },
        versions: [
          { version: 2, state: 'SCHEDULED' },
          { version: 1, state: 'IN_FORCE' },
        ],
      },
    });
    const { data } = await office.execute(
      fire,
      `{ policyRule(key: "sign") {
        before: versionAt(at: "2089-12-31T23:59:59+08:00") { version }
        after: versionAt(at: "2090-01-01T00:00:00+08:00") { version }
      } }`,
    );
    expect(data?.['policyRule']).toEqual({ before: { version: 1 }, after: { version: 2 } });
  });

  test('are kept from companies and the signed-out, and amended by no liaison', async () => {
    for (const field of [
      'policyRules { key }',
      'policyRule(key: "sign") { key }',
      'workCalendars { year }',
    ]) {
      const refused = await office.execute(company, `{ ${field} }`);
      expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'forbidden' } });
      const unknown = await office.execute(signedOut, `{ ${field} }`);
      expect(unknown.errors?.[0]).toMatchObject({ extensions: { code: 'not_signed_in' } });
    }
    const input = { key: 'sign', legalSource: '自定', validFrom: '2090-01-01', reason: '想要更久' };
    expect(await act(office, fire, 'amendPolicyRule', input)).toMatchObject({ code: 'forbidden' });
  });

  test('tell the board who may read and who may amend', async () => {
    const rights = '{ viewer { mayReadRules mayAmendRules } }';
    expect((await office.execute(secretary, rights)).data?.['viewer']).toEqual({
      mayReadRules: true,
      mayAmendRules: true,
    });
    expect((await office.execute(company, rights)).data?.['viewer']).toEqual({
      mayReadRules: false,
      mayAmendRules: false,
    });
  });
});

describe('the working calendar in the graph', () => {
  test('shows each year with its source, days and whether it is announced', async () => {
    const { data } = await office.execute(
      fire,
      '{ workCalendars { year published source workdayCount officeHours { morningFrom afternoonTo } days { day kind name } } }',
    );
    const years = data?.['workCalendars'] as { year: number; days: unknown[] }[];
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    expect(years[2]).toMatchObject({
      published: true,
      workdayCount: 248,
      officeHours: { morningFrom: '08:30', afternoonTo: '17:30' },
    });
    expect(years[2]?.days).toContainEqual({
      day: '2026-02-14',
      kind: 'MAKE_UP_WORKDAY',
      name: '调休上班',
    });
    expect(years[3]).toMatchObject({ published: false });
  });

  test('takes in a year and answers with it', async () => {
    const imported = await act(
      office,
      secretary,
      'importWorkCalendar',
      {
        year: 2027,
        published: true,
        source: '国办通知',
        days: [{ day: '2027-01-01', kind: 'HOLIDAY', name: '元旦' }],
      },
      'zh',
      '... on ImportWorkCalendarSuccess { calendar { year published version importedBy days { day } } }',
    );
    expect(imported).toMatchObject({
      calendar: {
        year: 2027,
        published: true,
        version: 2,
        importedBy: '秘书',
        days: [{ day: '2027-01-01' }],
      },
    });
  });
});
