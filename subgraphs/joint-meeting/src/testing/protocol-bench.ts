import { randomUUID } from 'node:crypto';
import { connect, type Connection } from '@lianxi/db';
import { createTestDatabase } from '@lianxi/db/testing';
import type { Clock } from '@lianxi/kit/clock';
import type { Viewer, ViewerRole } from '@lianxi/kit/viewer';
import { createLog } from '@lianxi/kit/run-process';
import { createJointMeetingConsumer } from '../consumer.ts';
import { createRuleBookReader } from '../deadline/rule-book.ts';
import type { Acting, Deps } from '../deps.ts';
import { establishReference } from '../reference/reference.store.ts';
import { learnCompoundPlace } from '../compound-place/compound-place.store.ts';
import { reportIssue } from '../issue/report-issue.service.ts';
import { acceptIssue } from '../issue/issue.service.ts';
import { whistle } from '../summons/whistle.service.ts';

/** A database of its own with the office's services on it, and a clock that tests may set. */
export interface ProtocolBench extends AsyncDisposable {
  connection: Connection;
  deps: Deps;
  clock: Clock & { set(moment: string): void };
}

/** A compound that the tests' community serves. */
export const compoundId = '00000000-0000-4000-8000-000000000001';

/** Opens a bench at the given moment; Monday morning when none is given. */
export async function openBench(moment = '2026-11-16T09:00:00+08:00'): Promise<ProtocolBench> {
  const database = await createTestDatabase();
  const connection = connect({
    url: database.urls['joint-meeting'],
    applicationName: 'joint-meeting-test',
    max: 20,
  });
  await establishReference(connection.db);
  await connection.db.transaction((tx) =>
    learnCompoundPlace(tx, compoundId, {
      name: '翠湖花园',
      companyUscc: 'company-1',
      communityId: 'community-1',
      streetId: 'street-1',
    }),
  );
  let now = new Date(moment);
  const consumer = createJointMeetingConsumer(connection, createLog('test', 'silent'));
  const clock = { now: () => now, set: (next: string) => (now = new Date(next)) };
  return {
    connection,
    clock,
    deps: {
      db: connection.db,
      clock,
      newId: randomUUID,
      readRuleBook: createRuleBookReader(connection.db),
      appliedPosition: consumer.appliedPosition,
      catchUp: consumer.catchUp,
    },
    async [Symbol.asyncDispose]() {
      await connection.close();
      await database.drop();
    },
  };
}

/** Someone who acts, in Chinese. */
export function actor(role: ViewerRole, more: Partial<Viewer> = {}): Acting {
  return {
    locale: 'zh',
    viewer: {
      userId: `${role}-${more.departmentCode ?? ''}`,
      name: '测试员',
      role,
      departmentCode: null,
      communityId: null,
      streetId: null,
      companyUscc: null,
      ...more,
    },
  };
}

const ofCommunity = {
  communityId: 'community-1',
  streetId: 'street-1',
  departmentCode: 'community',
};

/** Secretary of the tests' community, whose whistles need nobody's approval. */
export const community = actor('COMMUNITY_SECRETARY', ofCommunity);

/** Worker of the tests' community, whose whistles wait for approval. */
export const clerk = actor('COMMUNITY_WORKER', ofCommunity);

/** Officer of the street to which the tests' community belongs. */
export const street = actor('STREET_OFFICER', {
  streetId: 'street-1',
  departmentCode: 'community',
});

/** Liaison of a department. */
export function liaison(departmentCode: string, more: Partial<Viewer> = {}): Acting {
  return actor('LIAISON', { departmentCode, ...more });
}

/** Reports an issue of the tests' compound; fields may be overridden. */
export async function givenReported(
  deps: Deps,
  fields: object = {},
  by: Acting = community,
): Promise<string> {
  const outcome = await reportIssue(deps, by, {
    title: '消防通道被占用',
    description: '三号楼北侧消防通道长期停车。',
    category: 'FIRE_LANE_BLOCKED',
    compoundId,
    confirmedNotDuplicate: true,
    ...fields,
  });
  if (outcome.__typename !== 'ReportIssueSuccess') throw new Error(JSON.stringify(outcome));
  return outcome.issueId;
}

/** Reports and accepts an issue. */
export async function givenAccepted(deps: Deps, fields: object = {}): Promise<string> {
  const issueId = await givenReported(deps, fields);
  await expectSuccess(acceptIssue(deps, community, { issueId }));
  return issueId;
}

/** Reports, accepts and whistles, proposing the first department as lead. */
export async function givenSummoned(
  deps: Deps,
  departments: string[],
  fields: object = {},
): Promise<string> {
  const issueId = await givenAccepted(deps, fields);
  const targets = departments.map((departmentId, index) => ({
    departmentId,
    role: index === 0 ? 'LEAD' : 'ASSIST',
  }));
  await expectSuccess(
    whistle(deps, community, { issueId, kind: 'DEMAND', reason: '社区劝阻无效', targets }),
  );
  return issueId;
}

/** Awaits an outcome and throws when it is a refusal. */
export async function expectSuccess<Outcome extends { __typename: string }>(
  act: Promise<Outcome>,
): Promise<Outcome> {
  const outcome = await act;
  if (!outcome.__typename.endsWith('Success')) {
    throw new Error(`refused: ${JSON.stringify(outcome)}`);
  }
  return outcome;
}
