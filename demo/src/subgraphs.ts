import { connect, type Connection } from '@lianxi/db';
import type { ServiceName } from '@lianxi/db/migrate';
import { createCommunities } from '@lianxi/communities/communities';
import { createHousing } from '@lianxi/housing/housing';
import { createJointMeeting } from '@lianxi/joint-meeting/joint-meeting';
import type { Deps } from '@lianxi/joint-meeting/deps';
import { type Clock, systemClock } from '@lianxi/kit/clock';
import type { EventConsumer } from '@lianxi/kit/event-consumer';
import type { HandlingDeps } from '@lianxi/kit/handling/act-on-handling';
import { createReading } from '@lianxi/kit/reading';
import { createLog } from '@lianxi/kit/run-process';
import type { RequestContext } from '@lianxi/kit/start-subgraph';
import { createPublicSecurity } from '@lianxi/public-security/public-security';
import { createUrbanManagement } from '@lianxi/urban-management/urban-management';

/** What one subgraph's services work with. */
export interface OpenDepartment {
  db: Connection['db'];
  handling: HandlingDeps;
  consumer: EventConsumer;
}

/** The subgraphs of a district, in this process and without a server. */
export interface OpenSubgraphs extends AsyncDisposable {
  office: Deps;
  /** By department code; departments without a subgraph are at the office's. */
  departments: {
    housing: OpenDepartment;
    police: OpenDepartment;
    urban: OpenDepartment;
    community: OpenDepartment;
    office: OpenDepartment;
  };
  /** The gateway's, for accounts. */
  identity: Connection['db'];
}

const nobody: Omit<RequestContext, 'reading'> = {
  viewer: {
    userId: null,
    name: '',
    role: 'ANONYMOUS',
    departmentCode: null,
    communityId: null,
    streetId: null,
    companyUscc: null,
  },
  locale: 'zh',
};

/** Opens the subgraphs on their own roles, with so many connections each. */
export function openSubgraphs(
  urls: Record<ServiceName, string>,
  connections: number,
  clock: Clock = systemClock,
): OpenSubgraphs {
  const log = createLog('demo', 'silent');
  const opened: Connection[] = [];
  const open = (service: ServiceName): Connection => {
    const connection = connect({
      // What a power cut takes is loaded again: the accounts, written last, say that all is there.
      url: service === 'gateway' ? urls[service] : withoutWaitingForDisk(urls[service]),
      applicationName: `lianxi-demo-${service}`,
      max: connections,
    });
    opened.push(connection);
    return connection;
  };
  const openDepartment = (
    service: ServiceName,
    create: (deps: { connection: Connection; clock: Clock; log: typeof log }) => {
      consumers: readonly EventConsumer[];
      createContext(request: RequestContext): { handling: { deps: HandlingDeps } };
    },
  ): OpenDepartment => {
    const connection = open(service);
    const { consumers, createContext } = create({ connection, clock, log });
    const [consumer] = consumers;
    if (consumer === undefined) throw new Error(`${service} listens to nobody`);
    return {
      db: connection.db,
      handling: createContext({ ...nobody, reading: createReading(clock) }).handling.deps,
      consumer,
    };
  };

  let office: Deps | undefined;
  const departments = {
    housing: openDepartment('housing', createHousing),
    police: openDepartment('public-security', createPublicSecurity),
    urban: openDepartment('urban-management', createUrbanManagement),
    community: openDepartment('communities', createCommunities),
    office: openDepartment('joint-meeting', (deps) => {
      const subgraph = createJointMeeting(deps);
      office = subgraph.createContext({ ...nobody, reading: createReading(clock) }).deps;
      return subgraph;
    }),
  };
  if (office === undefined) throw new Error('The office did not open');
  return {
    office,
    departments,
    identity: open('gateway').db,
    async [Symbol.asyncDispose]() {
      await Promise.all(opened.map((connection) => connection.close()));
    },
  };
}

function withoutWaitingForDisk(url: string): string {
  const changed = new URL(url);
  changed.searchParams.set('options', '-c synchronous_commit=off');
  return changed.href;
}
