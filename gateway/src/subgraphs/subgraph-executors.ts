import type { Logger } from 'pino';
import type { Metrics } from '../metrics.ts';
import type { ViewerTokens } from '../viewer/viewer-token.ts';
import { createSubgraphExecutor, type SubgraphExecutor } from './subgraph-executor.ts';
import { subgraphNames, type SubgraphName } from './subgraph-names.ts';

export interface SubgraphExecutorsOptions {
  urls: Record<SubgraphName, string>;
  tokens: ViewerTokens;
  log: Logger;
  metrics: Metrics;
  timeoutMs: number;
}

/** Makes the executor of every subgraph, each timed. */
export function createSubgraphExecutors(
  options: SubgraphExecutorsOptions,
): Record<SubgraphName, SubgraphExecutor> {
  const { urls, tokens, log, metrics, timeoutMs } = options;
  const entries = subgraphNames.map((name): [SubgraphName, SubgraphExecutor] => {
    const executor = createSubgraphExecutor({ name, url: urls[name], tokens, log, timeoutMs });
    return [name, timed(name, executor, metrics)];
  });
  return Object.fromEntries(entries) as Record<SubgraphName, SubgraphExecutor>;
}

function timed(name: SubgraphName, executor: SubgraphExecutor, metrics: Metrics): SubgraphExecutor {
  return async (request) => {
    const stopTimer = metrics.subgraphSeconds.startTimer({ subgraph: name });
    const result = await executor(request);
    stopTimer({ outcome: result.errors ? 'errors' : 'data' });
    return result;
  };
}
