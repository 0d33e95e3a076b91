import type { Connection } from '@lianxi/db';
import type { ConsumerOffsetsTable } from '@lianxi/db/shared';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import { createEventConsumer, type EventConsumer } from '../event-consumer.ts';
import type { HandlingDeps } from './act-on-handling.ts';
import { effectOnHandlings } from './handling.consumer.ts';
import { announceFrom } from './handling-events.ts';
import { createHandlingLoaders } from './handling.loaders.ts';
import type { HandlingPolicy } from './handling.policy.ts';
import type { HandlingContext } from './handling.resolvers.ts';
import type { HandlingTables } from './handling.store.ts';

export interface DepartmentHandlingOptions {
  connection: Connection;
  tables: HandlingTables & { consumerOffsets: ConsumerOffsetsTable };
  /** Name of the subgraph, as the events' source. */
  source: string;
  departmentCode: string;
  policy: HandlingPolicy;
  clock: Clock;
  log: Logger;
}

export interface DepartmentHandling {
  deps: HandlingDeps;
  /** Learns from joint-meeting what the department is called to and claims. */
  consumer: EventConsumer;
  createContext(): HandlingContext['handling'];
}

/** The handlings of a department with a subgraph of its own. */
export function createDepartmentHandling(options: DepartmentHandlingOptions): DepartmentHandling {
  const { connection, tables, departmentCode, policy, clock, log } = options;
  const consumer = createEventConsumer({
    connection,
    offsets: tables.consumerOffsets,
    consumer: 'handlings',
    effectOf: (event) => effectOnHandlings(tables, departmentCode, event),
    log,
  });
  const deps: HandlingDeps = {
    db: connection.db,
    tables,
    policy,
    clock,
    catchUp: () => consumer.catchUp(),
    announce: announceFrom(options.source),
  };
  return {
    deps,
    consumer,
    createContext: () => ({ deps, loaders: createHandlingLoaders(connection.db, tables) }),
  };
}
