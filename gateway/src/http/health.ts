import type { ServerResponse } from 'node:http';
import { parse } from 'graphql';
import type { SubgraphExecutor } from '../subgraphs/subgraph-executor.ts';
import { subgraphNames, type SubgraphName } from '../subgraphs/subgraph-names.ts';
import { anonymousViewer } from '../viewer/viewer.ts';
import { respondJson } from './respond.ts';

/** Whether the gateway can serve, and what it can reach. */
export interface Readiness {
  ready: boolean;
  database: 'up' | 'down';
  subgraphs: Record<SubgraphName, 'up' | 'down'>;
}

export interface HealthOptions {
  ping(): Promise<void>;
  executors: Record<SubgraphName, SubgraphExecutor>;
  isStopping(): boolean;
}

/** Looks at everything the gateway depends on, at most once a second. */
export type ReadinessCheck = () => Promise<Readiness>;

const freshMs = 1_000;
const probe = parse('{ __typename }');

/** Makes the check; a department that is down does not make the hub unready. */
export function createReadinessCheck(options: HealthOptions): ReadinessCheck {
  let last: Promise<Readiness> | null = null;
  let until = 0;

  async function look(): Promise<Readiness> {
    const states = subgraphNames.map(
      async (name) => [name, await stateOf(options.executors[name])] as const,
    );
    const database = await options.ping().then(
      () => 'up' as const,
      () => 'down' as const,
    );
    const subgraphs = Object.fromEntries(await Promise.all(states)) as Readiness['subgraphs'];
    return { ready: database === 'up' && !options.isStopping(), database, subgraphs };
  }

  return () => {
    if (!last || Date.now() > until || options.isStopping()) {
      last = look();
      until = Date.now() + freshMs;
    }
    return last;
  };
}

/** Answers `/health/ready`. */
export async function respondReadiness(
  response: ServerResponse,
  check: ReadinessCheck,
): Promise<void> {
  const readiness = await check();
  respondJson(response, readiness.ready ? 200 : 503, readiness);
}

async function stateOf(executor: SubgraphExecutor): Promise<'up' | 'down'> {
  const context = { viewer: anonymousViewer, locale: 'en', requestId: 'health' } as const;
  const { data } = await executor({ document: probe, context });
  return data ? 'up' : 'down';
}
