import { createGatewayRuntime, type GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { SubgraphExecutor, SubgraphRequest } from '../subgraphs/subgraph-executor.ts';
import type { SubgraphName } from '../subgraphs/subgraph-names.ts';
import { completeData } from './complete-data.ts';
import type { GraphContext } from './graph-context.ts';

/** A checked query or mutation to execute over all subgraphs. */
export interface GraphOperation {
  document: DocumentNode;
  operationName?: string;
  variables: Record<string, unknown>;
}

/** Plans operations over the subgraphs and executes them. */
export interface GraphRuntime {
  execute(operation: GraphOperation, context: GraphContext): Promise<ExecutionResult>;
  /** Which planner runs: the Rust one, or JavaScript where its binary is missing. */
  planner: 'rust' | 'javascript';
  dispose(): Promise<void>;
}

export interface GraphRuntimeOptions {
  supergraph: string;
  executors: Record<SubgraphName, SubgraphExecutor>;
  log: Logger;
  /** @default rust, and JavaScript where its binary is missing */
  planner?: GraphRuntime['planner'];
}

type Transports = Extract<GatewayConfigSupergraph['transports'], (kind: string) => unknown>;
type Transport = Extract<Awaited<ReturnType<Transports>>, { getSubgraphExecutor: unknown }>;
type UnifiedGraphHandler = typeof unifiedGraphHandler;
type RuntimeRequest = Omit<SubgraphRequest, 'context'> & { context: { graph: GraphContext } };
type Handled = Awaited<ReturnType<UnifiedGraphHandler>>;

/** Starts Hive Gateway's runtime and waits until it can plan. */
export async function startGraphRuntime(options: GraphRuntimeOptions): Promise<GraphRuntime> {
  if (options.planner) return start(options, options.planner);
  try {
    return await start(options, 'rust');
  } catch (error) {
    options.log.warn({ err: error }, 'the Rust planner does not start; planning in JavaScript');
    return start(options, 'javascript');
  }
}

async function start(
  options: GraphRuntimeOptions,
  planner: GraphRuntime['planner'],
): Promise<GraphRuntime> {
  const runtime = withoutExitListeners(() =>
    createGatewayRuntime<{ graph: GraphContext }>({
      supergraph: options.supergraph,
      unifiedGraphHandler: planner === 'rust' ? planWithRust : undefined,
      // Every address, header, time-out and error of a subgraph call is ours.
      transports: () => ({ getSubgraphExecutor: transportTo(options.executors) }),
      // The Rust planner already makes one fetch where one is enough.
      __experimental__batchExecution: planner === 'javascript',
      subgraphErrors: false,
      requestId: false,
      maskedErrors: false,
      graphiql: false,
      landingPage: false,
      logging: false,
    }),
  );
  // Before this the first operation would meet a runtime without a schema.
  const schema = await runtime.getSchema();

  return {
    planner,
    async execute({ document, operationName, variables }, graph) {
      const enveloped = runtime.getEnveloped({ graph });
      const contextValue = await enveloped.contextFactory();
      const result = await enveloped.execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue,
      });
      return completeData(
        schema,
        { document, operationName, variables },
        result as ExecutionResult,
      );
    },
    dispose: async () => {
      await runtime.dispose();
    },
  };
}

async function planWithRust(...args: Parameters<UnifiedGraphHandler>): Promise<Handled> {
  const handled = await unifiedGraphHandler(...args);
  return {
    ...handled,
    // A plan is kept as a promise: one that an impatient client aborts would fail for everybody.
    executor: (request) => handled.executor?.({ ...request, signal: undefined }),
  } as Handled;
}

function transportTo(
  executors: Record<SubgraphName, SubgraphExecutor>,
): Transport['getSubgraphExecutor'] {
  return ({ subgraphName }) => {
    const executor = executors[subgraphName as SubgraphName];
    const execute = (request: RuntimeRequest) =>
      executor({
        document: request.document,
        variables: request.variables,
        operationName: request.operationName,
        context: request.context.graph,
      });
    // The runtime's own type speaks for every transport, subscriptions included.
    return execute as ReturnType<Transport['getSubgraphExecutor']>;
  };
}

/**
 * The runtime disposes of itself on SIGTERM, which would abort what is running; the server ends
 * first, and the runtime when nothing needs it any more.
 */
function withoutExitListeners<T>(create: () => T): T {
  const events = ['SIGINT', 'SIGTERM', 'exit'] as const;
  const before = new Map(events.map((event) => [event, process.rawListeners(event)]));
  const created = create();
  for (const event of events) {
    for (const listener of process.rawListeners(event)) {
      if (!before.get(event)?.includes(listener)) {
        process.removeListener(event, listener as () => void);
      }
    }
  }
  return created;
}
