import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Connection } from '@lianxi/db';
import { outbox } from '@lianxi/db/events';
import { createTestDatabase } from '@lianxi/db/testing';
import { decodeCursor } from '@lianxi/kit/cursor';
import { sql } from 'drizzle-orm';
import { readConfig } from '../config.ts';
import { startGateway, type Gateway } from '../gateway.ts';
import { createUsers, type NewUser } from '../identity/create-user.ts';
import { hashPassword } from '../identity/password.ts';
import { composeFixture } from './fixture-graph.ts';
import {
  startFixtureSubgraph,
  type FixtureContext,
  type FixtureSubgraph,
} from './fixture-subgraph.ts';
import { silentLog } from './silent-log.ts';

export const testPassword = 'correct horse battery';

/** Accounts of every test gateway. */
export const testUsers: NewUser[] = [
  { username: 'housing', name: '李静', viewerRole: 'LIAISON', departmentCode: 'housing' },
  { username: 'housing2', name: '周伟', viewerRole: 'LIAISON', departmentCode: 'housing' },
  { username: 'police', name: '王强', viewerRole: 'LIAISON', departmentCode: 'police' },
];

/** A gateway over the small graph, with a database of its own. */
export interface TestGateway extends AsyncDisposable {
  url: string;
  gateway: Gateway;
  jointMeeting: FixtureSubgraph;
  housing: FixtureSubgraph;
  /** Signed in as the gateway. */
  database: Connection;
  /** Signed in as the owner of everything. */
  writer: Connection;
  /** Signs in and returns the bearer token. */
  signIn(username: string): Promise<string>;
  /** Executes an operation over HTTP. */
  query(
    query: string,
    options?: { token?: string; variables?: object; headers?: Record<string, string> },
  ): Promise<Record<string, unknown>>;
  /** Ends all sessions of the database and refuses new ones, or lets them in again. */
  cutDatabase(isCut: boolean): Promise<void>;
  /** Writes events to the log, each of an issue of its own, as a subgraph's change and the relay do. */
  appendEvents(count: number): Promise<void>;
}

/** Starts everything that a test of the gateway needs. */
export async function startTestGateway(
  settings: Record<string, string> = {},
): Promise<TestGateway> {
  const testDatabase = await createTestDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), 'lianxi-gateway-'));
  const jointMeeting = await startFixtureSubgraph('joint-meeting', jointMeetingResolvers);
  const housing = await startFixtureSubgraph('housing', housingResolvers);
  const database = connect({ url: testDatabase.urls.gateway, applicationName: 'gateway-test' });
  const writer = connect({ url: testDatabase.adminUrl, applicationName: 'gateway-test-writer' });
  await createUsers(database.db, testUsers, await hashPassword(testPassword));
  const config = readConfig({
    DATABASE_URL: testDatabase.urls.gateway,
    LIANXI_DATA: dataFolder,
    PORT: '5500',
    LIANXI_SUBGRAPH_HOUSING_URL: housing.url,
    LIANXI_SUBGRAPH_JOINT_MEETING_URL: jointMeeting.url,
    LIANXI_LOG_LEVEL: 'silent',
    ...settings,
  });
  const gateway = await startGateway({
    config: { ...config, port: 0 },
    log: silentLog,
    graph: composeFixture(),
  });
  const { url } = gateway;

  return {
    url,
    gateway,
    jointMeeting,
    housing,
    database,
    writer,
    async signIn(username) {
      const response = await postSignIn(url, username, testPassword);
      const { token } = (await response.json()) as { token: string };
      return token;
    },
    async query(query, { token, variables, headers } = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Record<string, unknown>;
    },
    async cutDatabase(isCut) {
      const url = new URL(testDatabase.adminUrl);
      const name = url.pathname.slice(1);
      url.pathname = '/postgres';
      const admin = connect({ url: url.href, applicationName: 'gateway-test-admin', max: 1 });
      const allowed = isCut ? sql`false` : sql`true`;
      await admin.db.execute(
        sql`ALTER DATABASE ${sql.identifier(name)} ALLOW_CONNECTIONS ${allowed}`,
      );
      if (isCut) {
        await admin.db.execute(
          sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${name}`,
        );
      }
      await admin.close();
    },
    async appendEvents(count) {
      const events = Array.from({ length: count }, () => ({
        source: 'test',
        type: 'ISSUE_REPORTED',
        subjectType: 'issue',
        subjectId: randomUUID(),
      }));
      await writer.db.insert(outbox).values(events);
      await writer.db.execute(sql`SELECT events.relay(100000)`);
    },
    async [Symbol.asyncDispose]() {
      await gateway.stop();
      await Promise.all([jointMeeting.kill(), housing.kill()]);
      await Promise.all([database.close(), writer.close()]);
      await testDatabase.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Posts a sign-in and gives back the answer as it is. */
export function postSignIn(
  url: string,
  username: string,
  password: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ username, password }),
  });
}

const jointMeetingResolvers = {
  Query: {
    viewer: (_: unknown, __: unknown, { claims }: FixtureContext) =>
      claims['role'] === 'ANONYMOUS'
        ? null
        : { id: claims['sub'], name: claims['name'], role: claims['role'] },
    issue: (_: unknown, { id }: { id: string }) => ({ id, title: `Issue ${id}`, version: 1 }),
    issues: (_: unknown, { first = 2 }: { first?: number }) =>
      Array.from({ length: first }, (__, index) => String(index + 1)).map((id) => ({
        id,
        title: `Issue ${id}`,
        version: 1,
      })),
    issueEventsAt: (_: unknown, { cursors }: { cursors: string[] }, { claims }: FixtureContext) =>
      cursors.map((cursor) => {
        const position = decodeCursor(cursor) ?? 0;
        // The police see every second event.
        if (claims['departmentCode'] === 'police' && position % 2 === 1) return null;
        return {
          cursor,
          type: 'ISSUE_REPORTED',
          occurredAt: '2026-11-22T08:00:00.000Z',
          issue: { id: String(position), title: `Issue ${position}`, version: position },
        };
      }),
    crash: () => {
      throw new Error('secret detail');
    },
  },
  Mutation: {
    reportIssue: (_: unknown, { input }: { input: { title: string } }) => ({
      id: '1',
      title: input.title,
      version: 1,
    }),
  },
  Issue: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    viewerActs: (_: unknown, __: unknown, { claims }: FixtureContext) => [String(claims['sub'])],
  },
};

const housingResolvers = {
  Issue: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    housing: ({ id }: { id: string }) => `work on ${id}`,
  },
};
