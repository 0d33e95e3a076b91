import { deadlineClocks, policyRules } from '@lianxi/db/joint-meeting';
import { eventLog } from '@lianxi/db/events';
import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createRuleBookReader } from '../deadline/rule-book.ts';
import { dueBy, textOf } from '../deadline/deadline.ts';
import {
  actor,
  expectSuccess,
  givenReported,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { amendPolicyRule } from './amend-policy-rule.service.ts';
import { ruleCatalogue } from './catalogue/rule-catalogue.ts';
import { countClocks, partsOf, readRule, readRules } from './policy-rule.service.ts';

const monday = '2026-11-16T09:00:00+08:00';
const secretary = actor('OFFICE_SECRETARY');

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench(monday);
});
afterEach(() => bench.clock.set(monday));
afterAll(() => bench[Symbol.asyncDispose]());

/** An amendment of the time to verify, with fields overridden. */
function amendment(fields: object = {}) {
  return {
    key: 'verify',
    value: 2,
    unit: 'WORK_D',
    legalSource: '联席会议纪要〔2026〕3号',
    article: '第二项',
    validFrom: '2026-11-16',
    reason: '核查人手不足',
    ...fields,
  };
}

function amend(fields: object = {}, acting = secretary) {
  return amendPolicyRule(bench.deps, acting, amendment(fields));
}

async function due(key: 'verify' | 'sign' | 'callback' | 'plan', start: string): Promise<Date> {
  return dueBy(await bench.deps.readRuleBook(), key, new Date(start));
}

describe('an amendment', () => {
  test('decides from its first day on, in every process, and not before', async () => {
    const elsewhere = createRuleBookReader(bench.deps.db);
    await elsewhere();
    await expectSuccess(amend({ key: 'sign', value: 3, validFrom: '2026-11-17' }));
    const tuesday = new Date('2026-11-17T09:00:00+08:00');
    expect(await due('sign', monday)).toEqual(tuesday);
    expect(dueBy(await elsewhere(), 'sign', tuesday)).toEqual(
      new Date('2026-11-20T09:00:00+08:00'),
    );
  });

  test('is a new version beside the old one, with who, when, why and by which source', async () => {
    await expectSuccess(amend());
    const rule = await readRule(bench.deps, 'verify');
    expect(rule?.history.map(({ row }) => row)).toMatchObject([
      { version: 1, value: 1, amendedAt: null },
      {
        version: 2,
        value: 2,
        legalSource: '联席会议纪要〔2026〕3号',
        article: '第二项',
        amendedBy: secretary.viewer.userId,
        amendedByName: '测试员',
        amendedAt: new Date(monday),
        reason: '核查人手不足',
      },
    ]);
  });

  test('writes its event', async () => {
    const success = await expectSuccess(amend({ key: 'callback', value: 5 }));
    await bench.deps.catchUp();
    const events = await bench.deps.db
      .select()
      .from(eventLog)
      .where(and(eq(eventLog.type, 'POLICY_RULE_AMENDED'), eq(eventLog.subjectId, 'callback')));
    expect(events).toMatchObject([
      { subjectVersion: 'version' in success ? success.version : 0, actorId: 'OFFICE_SECRETARY-' },
    ]);
  });

  test('leaves what an old case was decided by', async () => {
    const issueId = await givenReported(bench.deps);
    await expectSuccess(amend({ key: 'accept', value: 1 }));
    bench.clock.set('2026-11-16T10:00:00+08:00');
    const newId = await givenReported(bench.deps);
    const clockOf = async (id: string) => {
      const [clock] = await bench.deps.db
        .select()
        .from(deadlineClocks)
        .where(and(eq(deadlineClocks.issueId, id), eq(deadlineClocks.kind, 'ACCEPT')));
      return clock;
    };
    expect(await clockOf(issueId)).toMatchObject({ ruleVersion: 1, value: 0.5 });
    expect(await clockOf(newId)).toMatchObject({ ruleVersion: 2, value: 1 });
    expect(
      await countClocks(bench.deps.db, [
        { key: 'accept', version: 2 },
        { key: 'accept', version: 3 },
      ]),
    ).toEqual([1, 0]);
  });

  test('of a name is what the rule book says', async () => {
    await expectSuccess(
      amend({ key: 'supervision.name.2', value: null, unit: null, text: '县领导小组督办' }),
    );
    const book = await bench.deps.readRuleBook();
    expect(textOf(book, 'supervision.name.2', new Date(monday))).toBe('县领导小组督办');
    expect(textOf(book, 'supervision.name.2', new Date('2026-11-15T09:00:00+08:00'))).toBe(
      '领导小组督办',
    );
  });

  test('of weights keeps their order and must make 100', async () => {
    const parts = (attendance: number, decisions: number) => ({
      key: 'assessment.joint-duty.weights',
      value: null,
      unit: null,
      parts: [
        { part: 'DECISIONS', weight: decisions },
        { part: 'ATTENDANCE', weight: attendance },
      ],
    });
    expect(await amend(parts(60, 50))).toMatchObject({ path: 'parts' });
    await expectSuccess(amend(parts(40, 60)));
    const rule = await readRule(bench.deps, 'assessment.joint-duty.weights');
    expect(partsOf(rule!.history.at(-1)!.row)).toEqual([
      { part: 'ATTENDANCE', weight: 40 },
      { part: 'DECISIONS', weight: 60 },
    ]);
  });
});

describe('a repeated or raced amendment', () => {
  test('of the same operation is done once', async () => {
    const fields = { key: 'plan', value: 2, operationId: 'amend-plan' };
    const first = await amend(fields);
    expect(await amend(fields)).toEqual(first);
    expect((await readRule(bench.deps, 'plan'))?.history).toHaveLength(2);
    expect(await amend({ ...fields, value: 3 })).toMatchObject({ path: 'operationId' });
  });

  test('of ten secretaries at once on the same version is one', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        amend({ key: 'contact', value: index + 2, expectedVersion: 1 }),
      ),
    );
    const names = outcomes.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'AmendPolicyRuleSuccess')).toHaveLength(1);
    expect(names.filter((name) => name === 'StaleVersion')).toHaveLength(9);
    expect((await readRule(bench.deps, 'contact'))?.history).toHaveLength(2);
  });
});

describe('refused, and nothing changes', () => {
  test.each<[string, object, string]>([
    ['a day that has passed', { validFrom: '2026-11-15' }, 'validFrom'],
    ['a day that is none', { validFrom: '2026-02-30' }, 'validFrom'],
    ['nothing at all', { value: null }, 'value'],
    ['zero', { value: 0 }, 'value'],
    ['less than nothing', { value: -1 }, 'value'],
    ['no number', { value: Number.NaN }, 'value'],
    ['a century', { value: 36_500, unit: 'CALENDAR_D' }, 'value'],
    ['thousandths', { value: 1.001 }, 'value'],
    ['a duration without a unit', { unit: null }, 'unit'],
    ['an unknown unit', { unit: 'MOON' }, 'unit'],
    ['half a time', { key: 'callback.attempts', value: 1.5 }, 'value'],
    ['no attempt', { key: 'callback.attempts', value: 0 }, 'value'],
    ['more than all', { key: 'due-soon.share', value: 1.01 }, 'value'],
    ['a reading that is none', { key: 'conversion.reading', text: 'SOMEHOW' }, 'text'],
    ['an inherited word', { key: 'conversion.reading', text: 'constructor' }, 'text'],
    ['an empty name', { key: 'supervision.name.1', text: '  ' }, 'text'],
    ['an endless name', { key: 'supervision.name.1', text: '督'.repeat(41) }, 'text'],
    ['no source', { legalSource: ' ' }, 'legalSource'],
    ['no reason', { reason: '' }, 'reason'],
    ['hidden characters', { reason: '\u202e核查' }, 'reason'],
    [
      'what is in force already',
      { key: 'dispose', value: 0.5, ...ruleCatalogue.dispose.source },
      'value',
    ],
  ])('%s', async (_, fields, path) => {
    const before = await bench.deps.db.select().from(policyRules);
    expect(await amend(fields)).toMatchObject({ __typename: 'InvalidInput', path });
    expect(await bench.deps.db.select().from(policyRules)).toEqual(before);
  });

  test('a rule that is none, an amendment by others, an old version', async () => {
    expect(await amend({ key: 'nobody' })).toMatchObject({ __typename: 'Forbidden' });
    expect(await amend({ key: 'constructor' })).toMatchObject({ __typename: 'Forbidden' });
    for (const role of ['ADMIN', 'AUDITOR', 'CHAIR', 'LIAISON', 'CITIZEN'] as const) {
      expect(await amend({}, actor(role))).toMatchObject({ __typename: 'Forbidden' });
    }
    expect(await amend({}, actor('ANONYMOUS', { userId: null }))).toMatchObject({
      __typename: 'NotSignedIn',
    });
    expect(await amend({ value: 7, expectedVersion: 99 })).toMatchObject({
      __typename: 'StaleVersion',
    });
  });

  test('an edit of a version, by the database itself', async () => {
    const edit = bench.deps.db.update(policyRules).set({ value: 9 });
    await expect(edit).rejects.toThrow();
    await expect(bench.deps.db.delete(policyRules)).rejects.toThrow();
  });
});

test('every rule of the catalogue has a version with its source', async () => {
  const rules = await readRules(bench.deps);
  expect(rules.map(({ key }) => key)).toEqual(Object.keys(ruleCatalogue));
  for (const { history } of rules) {
    expect(history.length).toBeGreaterThan(0);
    expect(history[0]?.row.legalSource).not.toBe('');
  }
});

test('weights that come with the system make 100', () => {
  for (const rule of Object.values(ruleCatalogue)) {
    if (rule.kind !== 'WEIGHTS') continue;
    expect(Object.values(rule.parts).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  }
});
