import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the live stream counts. */
export interface LiveMetrics {
  frames: Pick<Counter, 'inc'>;
  executions: Pick<Counter, 'inc'>;
  queries: Pick<Counter, 'inc'>;
  resyncs: Pick<Counter, 'inc'>;
  presenceFrames: Pick<Counter, 'inc'>;
}

/** What the cache of answers counts. */
export interface CacheMetrics {
  hits: Pick<Counter, 'inc'>;
  misses: Pick<Counter, 'inc'>;
  outdated: Pick<Counter, 'inc'>;
  evictions: Pick<Counter, 'inc'>;
}

/** Everything that `/metrics` shows. */
export interface Metrics {
  registry: Registry;
  live: LiveMetrics;
  cache: CacheMetrics;
  httpSeconds: Histogram<'route' | 'status'>;
  subgraphSeconds: Histogram<'subgraph' | 'outcome'>;
  /** Reads numbers at the moment somebody looks. */
  gauge(name: string, help: string, read: () => number): void;
}

const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Sets up a registry of its own, so that two gateways in one process do not mix. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string) => new Counter({ name, help, registers });
  return {
    registry,
    live: {
      frames: counter('lianxi_live_frames_total', 'Results sent to live subscribers'),
      executions: counter('lianxi_live_executions_total', 'Events resolved for a group'),
      queries: counter(
        'lianxi_live_queries_total',
        'Queries that resolved events, each some of them',
      ),
      resyncs: counter('lianxi_live_resyncs_total', 'Subscribers told to read a new snapshot'),
      presenceFrames: counter('lianxi_presence_frames_total', 'Results that tell who is at issues'),
    },
    cache: {
      hits: counter('lianxi_cache_hits_total', 'Queries answered from the cache'),
      misses: counter('lianxi_cache_misses_total', 'Queries that may be kept and were not found'),
      outdated: counter('lianxi_cache_outdated_total', 'Answers that an event or the time ended'),
      evictions: counter('lianxi_cache_evictions_total', 'Answers dropped to make room'),
    },
    httpSeconds: new Histogram({
      name: 'lianxi_http_seconds',
      help: 'Time to answer an HTTP request',
      labelNames: ['route', 'status'],
      buckets,
      registers,
    }),
    subgraphSeconds: new Histogram({
      name: 'lianxi_subgraph_seconds',
      help: 'Time a subgraph took to answer',
      labelNames: ['subgraph', 'outcome'],
      buckets,
      registers,
    }),
    gauge(name, help, read) {
      const gauge: Gauge = new Gauge({
        name,
        help,
        registers: [],
        collect: () => gauge.set(read()),
      });
      registry.registerMetric(gauge);
    },
  };
}
