import { randomUUID } from 'node:crypto';
import type { Subgraph, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import { readTypeDefs } from '@lianxi/kit/type-defs';
import { createClockRunner } from './clock/clock-runner.ts';
import { createJointMeetingConsumer } from './consumer.ts';
import { type Context, createContext } from './context.ts';
import { createRuleBookReader } from './deadline/rule-book.ts';
import type { Deps } from './deps.ts';
import { resolvers } from './resolvers.ts';

/** The joint-meeting subgraph, not served yet. */
export function createJointMeeting({ connection, clock, log }: SubgraphDeps): Subgraph<Context> {
  const consumer = createJointMeetingConsumer(connection, log);
  const deps: Deps = {
    db: connection.db,
    clock,
    newId: randomUUID,
    readRuleBook: createRuleBookReader(connection.db),
    catchUp: consumer.catchUp,
  };
  return {
    typeDefs: readTypeDefs(import.meta.dirname),
    resolvers,
    consumers: [consumer],
    runners: [createClockRunner(deps, log)],
    createContext: (request) => createContext(deps, request),
  };
}
