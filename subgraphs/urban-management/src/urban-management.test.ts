import { randomUUID } from 'node:crypto';
import { eventLog } from '@lianxi/db/events';
import { violationCases } from '@lianxi/db/urban-management';
import { and, eq } from 'drizzle-orm';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import { openTestSubgraph, type TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUrbanManagement } from './urban-management.ts';
import { recordPatrolScores, recordViolations } from './violation/register-violations.service.ts';

const now = new Date('2026-11-22T02:00:00Z');
const clock = { now: () => now };
const officer = viewerOf({ role: 'SUPERVISOR' });
const liaison = liaisonOf('urban');
const compoundIds = Array.from({ length: 50 }, () => randomUUID());
const [one = ''] = compoundIds;

let urban: TestSubgraph;

const cases = compoundIds.flatMap((compoundId, index) =>
  Array.from({ length: 3 }, (_, number) => {
    const reportedAt = new Date(Date.UTC(2026, number, 1));
    const isClosed = number === 0;
    return {
      number: `台账-${index}-${number}`,
      kind: 'ILLEGAL_STRUCTURE' as const,
      state: isClosed ? ('CLOSED' as const) : ('FILED' as const),
      description: `楼顶搭建 ${number}`,
      compoundId,
      reportedAt,
      stateSince: reportedAt,
      closedAt: isClosed ? reportedAt : null,
    };
  }),
);
const scores = compoundIds.flatMap((compoundId) =>
  [60, 85].map((score, month) => ({
    compoundId,
    scoredAt: new Date(Date.UTC(2026, month, 1)),
    score,
  })),
);

async function register() {
  const deps = { db: urban.connection.db, clock };
  return [await recordViolations(deps, cases), await recordPatrolScores(deps, scores)];
}

beforeAll(async () => {
  urban = await openTestSubgraph('urban-management', createUrbanManagement, clock);
  await register();
});

afterAll(() => urban[Symbol.asyncDispose]());

const entities = `query ($representations: [_Any!]!, $first: Int) {
  _entities(representations: $representations) {
    ... on Compound {
      urbanManagement {
        openViolations
        violations(first: $first) { number state kind compound { id } issue { id } }
        patrolScore
      }
    }
  }
}`;

async function compoundsFor(viewer = officer, ids = [one], first = 2) {
  const representations = ids.map((id) => ({ __typename: 'Compound', id }));
  return urban.execute(viewer, entities, { representations, first });
}

describe('what urban management knows of a compound', () => {
  test('is its violations, newest first, and the latest score', async () => {
    const { data } = await compoundsFor();
    const shown = { state: 'FILED', kind: 'ILLEGAL_STRUCTURE', compound: { id: one }, issue: null };
    expect(data?._entities).toEqual([
      {
        urbanManagement: {
          openViolations: 2,
          violations: [
            { number: '台账-0-2', ...shown },
            { number: '台账-0-1', ...shown },
          ],
          patrolScore: 85,
        },
      },
    ]);
  });

  test('of fifty compounds takes one query a table and purpose', async () => {
    urban.statements.length = 0;
    const { data } = await compoundsFor(officer, compoundIds);
    expect(data?._entities).toHaveLength(50);
    expect(urban.statements).toHaveLength(3);
  });

  test('is empty for a compound it has never heard of', async () => {
    const { data } = await compoundsFor(officer, [randomUUID()]);
    const empty = { openViolations: 0, violations: [], patrolScore: null };
    expect(data?._entities).toEqual([{ urbanManagement: empty }]);
  });

  test.each([
    viewerOf(),
    viewerOf({ role: 'CITIZEN' }),
    viewerOf({ role: 'COMPANY_USER', companyUscc: 'any' }),
  ])('is hidden from a viewer with the role $role', async (viewer) => {
    const { data } = await compoundsFor(viewer);
    expect(data?._entities).toEqual([{ urbanManagement: null }]);
  });

  test.each([0, 51])('throws invalid_input for %i violations', async (first) => {
    const { errors } = await compoundsFor(officer, [one], first);
    expect(errors).toMatchObject([{ extensions: { code: 'invalid_input', path: 'first' } }]);
  });
});

test('registers written again change nothing', async () => {
  for (const result of await register()) {
    expect(result).toMatchObject({ created: 0, updated: 0 });
  }
});

describe('a violation case', () => {
  const open = `mutation ($input: UrbanOpenViolationCaseInput!) {
    urbanOpenViolationCase(input: $input) {
      __typename
      ... on UrbanOpenViolationCaseSuccess {
        violationCase { id number state version compound { id } issue { id } }
        issue { id }
      }
    }
  }`;
  const move = `mutation ($input: UrbanMoveViolationCaseInput!) {
    urbanMoveViolationCase(input: $input) {
      __typename
      ... on UrbanMoveViolationCaseSuccess { violationCase { state version closedAt } }
      ... on StaleVersion { currentVersion }
    }
  }`;
  const handling = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Issue { urbanManagement { role violationCase { number } } }
    }
  }`;

  async function claimed(compoundId: string | null = null): Promise<string> {
    const issueId = randomUUID();
    const payload = { departmentCode: 'urban', role: 'LEAD', compoundId };
    await urban.publish([{ type: 'ISSUE_CLAIMED', subjectId: issueId, payload }]);
    return issueId;
  }

  async function opened() {
    const input = { issueId: await claimed(), kind: 'STREET_STALL', description: '占道' };
    const { data } = await urban.execute(liaison, open, { input });
    const { violationCase } = data?.urbanOpenViolationCase as { violationCase: { id: string } };
    return { ...input, caseId: violationCase.id };
  }

  async function moved(input: object, viewer = liaison) {
    const { data } = await urban.execute(viewer, move, { input });
    return data?.urbanMoveViolationCase;
  }

  test('is opened for an issue, with its compound and a number of the day', async () => {
    const compoundId = randomUUID();
    const issueId = await claimed(compoundId);
    const input = { issueId, kind: 'LITTERING', description: '堆放垃圾' };
    const { data } = await urban.execute(liaison, open, { input });
    expect(data?.urbanOpenViolationCase).toEqual({
      __typename: 'UrbanOpenViolationCaseSuccess',
      violationCase: {
        id: expect.any(String) as string,
        number: expect.stringMatching(/^CG-20261122-\d{4}$/) as string,
        state: 'REPORTED',
        version: 1,
        compound: { id: compoundId },
        issue: { id: issueId },
      },
      issue: { id: issueId },
    });
    const representations = [{ __typename: 'Issue', id: issueId }];
    const shown = await urban.execute(officer, handling, { representations });
    expect(shown.data?._entities).toMatchObject([
      {
        urbanManagement: { role: 'LEAD', violationCase: { number: expect.any(String) as string } },
      },
    ]);
  });

  test('is opened once when ten officers open it at the same instant', async () => {
    const input = { issueId: await claimed(), kind: 'LITTERING', description: '堆放垃圾' };
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        urban.execute(liaisonOf('urban', `urban-${number}`), open, { input }),
      ),
    );
    const names = results.map(
      ({ data }) => (data?.urbanOpenViolationCase as { __typename: string }).__typename,
    );
    expect(names.toSorted()).toEqual([
      'UrbanOpenViolationCaseSuccess',
      ...Array<string>(9).fill('WrongState'),
    ]);
  });

  test.each([
    ['NotSignedIn', viewerOf()],
    ['Forbidden', liaisonOf('police')],
    ['Forbidden', officer],
  ])('is refused as %s to a stranger', async (typeName, viewer) => {
    const input = { issueId: await claimed(), kind: 'LITTERING', description: '堆放垃圾' };
    const { data } = await urban.execute(viewer, open, { input });
    expect(data?.urbanOpenViolationCase).toEqual({ __typename: typeName });
    const { caseId } = await opened();
    expect(await moved({ caseId, state: 'FILED' }, viewer)).toEqual({ __typename: typeName });
  });

  test('moves along the states to its end, where another may be opened', async () => {
    const { caseId, ...input } = await opened();
    for (const state of ['FILED', 'DISPATCHED', 'HANDLED', 'VERIFIED', 'CLOSED']) {
      expect(await moved({ caseId, state })).toMatchObject({ violationCase: { state } });
    }
    expect(await moved({ caseId, state: 'FILED' })).toEqual({ __typename: 'WrongState' });
    const again = await urban.execute(liaison, open, { input });
    expect(again.data?.urbanOpenViolationCase).toMatchObject({
      __typename: 'UrbanOpenViolationCaseSuccess',
    });
  });

  test('tells of every move: on its issue, also after the handling, or on itself', async () => {
    const { caseId, issueId } = await opened();
    await urban.publish([{ type: 'ISSUE_CLOSED', subjectId: issueId, payload: {} }]);
    await moved({ caseId, state: 'FILED' });
    const [row] = await urban.connection.db
      .select({ id: violationCases.id })
      .from(violationCases)
      .where(and(eq(violationCases.compoundId, one), eq(violationCases.state, 'FILED')));
    await moved({ caseId: row?.id, state: 'DISPATCHED' });
    await urban.publish([]);
    const log = await urban.connection.db.select().from(eventLog).orderBy(eventLog.position);
    expect(log.slice(-2)).toMatchObject([
      { type: 'HANDLING_PROGRESSED', subjectType: 'issue', subjectId: issueId },
      { type: 'VIOLATION_CASE_MOVED', subjectType: 'violation_case', subjectId: row?.id },
    ]);
  });

  test('is refused as stale when somebody moved it since', async () => {
    const { caseId } = await opened();
    await moved({ caseId, state: 'FILED', expectedVersion: 1 });
    expect(await moved({ caseId, state: 'DISPATCHED', expectedVersion: 1 })).toEqual({
      __typename: 'StaleVersion',
      currentVersion: 2,
    });
  });

  test('that is not there is forbidden', async () => {
    const input = { caseId: randomUUID(), state: 'FILED' };
    expect(await moved(input)).toEqual({ __typename: 'Forbidden' });
  });
});
