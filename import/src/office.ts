import { randomUUID } from 'node:crypto';
import type { CommunitiesDeps } from '@lianxi/communities/deps';
import { connect } from '@lianxi/db';
import type { ServiceName } from '@lianxi/db/migrate';
import type { HousingDeps } from '@lianxi/housing/deps';
import { createJointMeetingConsumer } from '@lianxi/joint-meeting/consumer';
import { createRuleBookReader } from '@lianxi/joint-meeting/deadline/rule-book';
import type { Deps as JointMeetingDeps } from '@lianxi/joint-meeting/deps';
import { establishReference } from '@lianxi/joint-meeting/reference/reference.store';
import { type Clock, systemClock } from '@lianxi/kit/clock';
import { createLog } from '@lianxi/kit/run-process';

/** The three subgraphs whose services take in an office's own data, each on its own role. */
export interface Office extends AsyncDisposable {
  housing: HousingDeps;
  communities: CommunitiesDeps;
  jointMeeting: JointMeetingDeps;
}

/** Connects to the subgraphs' databases; dispose of it at the end. */
export async function openOffice(
  urls: Pick<Record<ServiceName, string>, 'housing' | 'communities' | 'joint-meeting'>,
  clock: Clock = systemClock,
): Promise<Office> {
  const connectAs = (service: 'housing' | 'communities' | 'joint-meeting') =>
    connect({ url: urls[service], applicationName: 'lianxi-import', max: 3 });
  const housing = connectAs('housing');
  const communities = connectAs('communities');
  const jointMeeting = connectAs('joint-meeting');
  const close = async () => {
    await Promise.all([housing.close(), communities.close(), jointMeeting.close()]);
  };
  try {
    // The hub may never have run on this database.
    await establishReference(jointMeeting.db);
  } catch (error) {
    await close();
    throw error;
  }
  const consumer = createJointMeetingConsumer(jointMeeting, createLog('import', 'silent'));
  return {
    housing: { db: housing.db, clock },
    communities: { db: communities.db, clock },
    jointMeeting: {
      db: jointMeeting.db,
      clock,
      newId: randomUUID,
      readRuleBook: createRuleBookReader(jointMeeting.db),
      appliedPosition: consumer.appliedPosition,
      catchUp: consumer.catchUp,
    },
    [Symbol.asyncDispose]: close,
  };
}
