import { connect, type Connection, type Db } from '@lianxi/db';
import type { ServiceName } from '@lianxi/db/migrate';
import * as communities from '@lianxi/db/communities';
import * as housing from '@lianxi/db/housing';
import * as police from '@lianxi/db/public-security';
import * as urban from '@lianxi/db/urban-management';
import { createTestDatabase } from '@lianxi/db/testing';
import { createRandom, type Random } from '@lianxi/demo/random';
import { learnCompoundPlace } from '@lianxi/joint-meeting/compound-place/compound-place.store';
import { createJointMeetingConsumer } from '@lianxi/joint-meeting/consumer';
import { createRuleBookReader } from '@lianxi/joint-meeting/deadline/rule-book';
import type { Deps } from '@lianxi/joint-meeting/deps';
import { establishReference } from '@lianxi/joint-meeting/reference/reference.store';
import {
  createDepartmentHandling,
  type DepartmentHandling,
} from '@lianxi/kit/handling/department-handling';
import { liaisonPolicy, territoryPolicy } from '@lianxi/kit/handling/handling.policy';
import { createLog } from '@lianxi/kit/run-process';
import { type Cast, inventCast } from './cast.ts';
import { type Outages, overBrokenLine } from './outage.ts';

/** A district without people before screens: its database, its services and a clock that is set. */
export interface World extends AsyncDisposable {
  connection: Connection;
  /** Over a line that breaks now and then. */
  deps: Deps;
  outages: Outages;
  clock: { now(): Date; set(moment: Date): void };
  random: Random;
  cast: Cast;
  /** Departments with a subgraph of their own, by code. */
  departments: ReadonlyMap<string, DepartmentHandling>;
}

const subgraphs = [
  ['housing', 'housing', housing],
  ['police', 'public-security', police],
  ['urban', 'urban-management', urban],
  ['community', 'communities', communities],
] as const;

/** Opens a district that is the same for the same seed. */
export async function openWorld(seed: string, start: Date): Promise<World> {
  const random = createRandom(seed);
  const database = await createTestDatabase();
  const log = createLog('simulation', 'silent');
  const open = (service: ServiceName) =>
    connect({ url: database.urls[service], applicationName: `simulation-${service}`, max: 4 });
  const connection = open('joint-meeting');
  await establishReference(connection.db);
  const cast = inventCast(random.fork('cast'));
  await connection.db.transaction(async (tx) => {
    for (const [index, place] of cast.places.entries()) {
      const name = `第${index + 1}小区`;
      await learnCompoundPlace(tx, place.compoundId, { ...place, name, companyUscc: 'company-1' });
    }
  });

  let now = start;
  const clock = { now: () => now, set: (moment: Date) => void (now = moment) };
  const { db, outages } = overBrokenLine(connection.db, random.fork('outages'), 0.01);
  const ids = random.fork('ids');
  const consumer = createJointMeetingConsumer(connection, log);
  const deps: Deps = {
    db,
    clock,
    newId: () => ids.uuid(),
    readRuleBook: createRuleBookReader(connection.db),
    appliedPosition: consumer.appliedPosition,
    catchUp: consumer.catchUp,
  };

  const connections = [connection];
  const departments = new Map(
    subgraphs.map(([code, service, tables]) => {
      const own = open(service);
      connections.push(own);
      return [
        code,
        createDepartmentHandling({
          connection: own,
          tables,
          source: service,
          departmentCode: code,
          policy: code === 'community' ? territoryPolicy(code) : liaisonPolicy(code),
          clock,
          log,
        }),
      ];
    }),
  );
  return {
    connection,
    deps,
    outages,
    clock,
    random,
    cast,
    departments,
    async [Symbol.asyncDispose]() {
      for (const one of connections) await one.close();
      await database.drop();
    },
  };
}

/** The undisturbed database, to look at what came of it. */
export function databaseOf(world: World): Db {
  return world.connection.db;
}
