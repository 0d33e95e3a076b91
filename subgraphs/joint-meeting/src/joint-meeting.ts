import { randomUUID } from 'node:crypto';
import type { Subgraph, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import { readTypeDefs } from '@lianxi/kit/type-defs';
import { createAttachmentRoute } from './attachment/attachment-route.ts';
import { createAttachmentSweeper } from './attachment/attachment-sweeper.ts';
import type { AttachmentStorage } from './attachment/storage/storage.ts';
import { createBulletinKeeper } from './bulletin/bulletin-keeper.ts';
import { createClockRunner } from './clock/clock-runner.ts';
import { createJointMeetingConsumer } from './consumer.ts';
import { type Context, createContext } from './context.ts';
import { createRuleBookReader } from './deadline/rule-book.ts';
import type { Deps } from './deps.ts';
import { createNotificationKeeper } from './notification/notification-keeper.ts';
import { resolvers } from './resolvers.ts';

/** The joint-meeting subgraph, not served yet; without a store it takes and shows no attachments. */
export function createJointMeeting(
  { connection, clock, log }: SubgraphDeps,
  storage?: AttachmentStorage,
): Subgraph<Context> {
  const consumer = createJointMeetingConsumer(connection, log);
  const deps: Deps = {
    db: connection.db,
    clock,
    newId: randomUUID,
    readRuleBook: createRuleBookReader(connection.db),
    appliedPosition: consumer.appliedPosition,
    catchUp: consumer.catchUp,
  };
  return {
    typeDefs: readTypeDefs(import.meta.dirname),
    resolvers,
    consumers: [consumer],
    runners: [
      createClockRunner(deps, log),
      createNotificationKeeper(deps, log),
      createBulletinKeeper(deps, log),
      ...(storage ? [createAttachmentSweeper(deps, storage, log)] : []),
    ],
    sideRoutes: storage ? [createAttachmentRoute(deps, storage)] : [],
    createContext: (request) => createContext(deps, request),
  };
}
