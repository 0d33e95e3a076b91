import type { Benchmark } from './support/benchmark.ts';
import { until } from '../support/until.ts';
import { boardOperation } from '../support/board-documents.ts';
import type { BroadcastTasks } from './support/broadcast-worker.ts';
import { openDistrict } from './support/district.ts';
import { openEventWriter } from './support/event-writer.ts';
import { requireExtras } from './support/extras.ts';
import { fillIssues } from './support/fill-issues.ts';
import { openRival, rivalVersions } from './support/gateways.ts';
import { openHub, viewerOf } from './support/hub.ts';
import { findIssues } from './support/find-issue.ts';
import { readMetric } from './support/metrics.ts';
import { cpuMs } from './support/process-usage.ts';
import { median, rounded } from './support/statistics.ts';
import { signViewerToken } from './support/viewer-token.ts';
import type { Arrivals, Watching, WatcherTasks } from './support/watcher-worker.ts';
import { startWorker, type Worker } from './support/worker.ts';

const account = 'housing';
const marker = '"version":';
/** Ratios are those at `comparedAt`; the processor time of one more is reckoned from `comparedFrom`. */
const full = {
  subscribers: [1, 100, 500, 2_000, 5_000],
  events: 12,
  stockUpTo: 2_000,
  comparedFrom: 100,
  comparedAt: 2_000,
};
const quick = {
  subscribers: [1, 50],
  events: 3,
  stockUpTo: 50,
  comparedFrom: 1,
  comparedAt: 50,
};

const warmUpMs = 10_000;
// Whoever is slower than a minute has lost anyway.
const timeoutMs = 60_000;

/** Something that brings events to those who watch. */
interface Source {
  watching: Omit<Watching, 'count' | 'marker'>;
  pid: number;
  /** Lets one event happen, and returns what tells it from others and when it was there. */
  happen(): Promise<{ key: string; at: number }>;
}

interface Delivery extends Arrivals {
  cpuMs: number;
}

/** One event of one issue, with fields of all five subgraphs, to everybody at once. */
export const fanout: Benchmark = {
  async run(options) {
    requireExtras();
    const sizes = options.quick ? quick : full;
    await using district = await openDistrict({ withIssues: false });
    await fillIssues(district, 500);
    await using hub = await openHub(district);
    await using stack = new AsyncDisposableStack();
    const viewerToken = await signViewerToken(district, await viewerOf(district, account));
    const hive = stack.use(await openRival('hive', district, hub, viewerToken));
    const bare = stack.use(await startWorker<BroadcastTasks>('broadcast-worker.ts'));
    const watchers = stack.use(await startWorker<WatcherTasks>('watcher-worker.ts'));
    const writer = stack.use(await openEventWriter(district));
    const [issueId = ''] = await findIssues(district, 'IN_HANDLING', 1);
    const session = await hub.signIn(account);
    await hub.untilWhole();

    const write = async () => {
      const { version, committedAt } = await writer.write(issueId);
      return { key: String(version), at: committedAt };
    };
    const subscription = boardOperation('IssueEvents');
    const sources: Record<'ours' | 'hive' | 'bare', Source> = {
      ours: {
        watching: { url: socketUrl(`${hub.url}/graphql`), token: session, subscription },
        pid: hub.gatewayPid,
        happen: write,
      },
      hive: {
        watching: {
          url: socketUrl(hive.url),
          token: null,
          subscription: stockSubscription(subscription),
        },
        pid: hive.pid,
        happen: write,
      },
      bare: {
        watching: {
          url: await bare.run('address'),
          token: null,
          subscription: null,
        },
        pid: bare.pid,
        async happen() {
          lastBareKey += 1;
          const text = frame.replace(/"version":\d+/, `${marker}${lastBareKey}`);
          return { key: String(lastBareKey), at: await bare.run('broadcast', text) };
        },
      },
    };
    let lastBareKey = 0;
    // The same bytes as ours.
    const frame = await takeFrame(watchers, sources.ours);

    const readExecutions = () => readMetric(hub.url, 'lianxi_live_executions_total');
    const own = { events: 0, executions: 0 };
    const deliveries = new Map<string, Delivery[]>();
    const bytes = Buffer.byteLength(frame);
    for (let round = 0; round < options.rounds; round += 1) {
      for (const count of sizes.subscribers) {
        for (const [name, source] of Object.entries(sources)) {
          if (name === 'hive' && count > sizes.stockUpTo) continue;
          options.note(`round ${round + 1} of ${options.rounds}: ${name} to ${count}`);
          const key = `${name}.${count}`;
          const before = await readExecutions();
          const measured = await deliver(watchers, source, count, sizes.events);
          if (name === 'ours') {
            own.events += measured.happened;
            own.executions += (await readExecutions()) - before;
          }
          deliveries.set(key, [...(deliveries.get(key) ?? []), ...measured.deliveries]);
        }
      }
    }
    return {
      ...summarise(deliveries, sizes, bytes, own.executions / own.events),
      compared: rivalVersions(),
    };
  },
};

function summarise(
  deliveries: Map<string, Delivery[]>,
  sizes: typeof full,
  bytes: number,
  executionsPerEvent: number,
) {
  const last = (key: string) => median((deliveries.get(key) ?? []).map(({ last }) => last));
  const cpu = (key: string) => median((deliveries.get(key) ?? []).map(({ cpuMs }) => cpuMs));
  const few = sizes.comparedFrom;
  const many = sizes.comparedAt;
  const perExtra = (name: string) =>
    (cpu(`${name}.${many}`) - cpu(`${name}.${few}`)) / (many - few);
  const oneExecution = last('ours.1');
  return {
    figures: {
      ...Object.fromEntries(
        [...deliveries].map(([key, all]) => [
          key,
          {
            lastP50Ms: rounded(median(all.map(({ last }) => last))),
            lastP99Ms: rounded(Math.max(...all.map(({ last }) => last))),
            deliveryP50Ms: rounded(median(all.map(({ p50 }) => p50))),
            deliveryP99Ms: rounded(median(all.map(({ p99 }) => p99))),
            cpuMsPerEvent: rounded(median(all.map(({ cpuMs }) => cpuMs))),
          },
        ]),
      ),
      oneExecutionMs: rounded(oneExecution),
      bytesPerDelivery: bytes,
      cpuMicrosecondsPerExtraSubscriber: {
        ours: rounded(perExtra('ours') * 1_000),
        bare: rounded(perExtra('bare') * 1_000),
      },
      executionsPerEvent: rounded(executionsPerEvent),
      sizes: { ...sizes, subscribers: sizes.subscribers.join(' ') },
    },
    ratios: {
      timeVsBare: rounded(last(`ours.${many}`) / (last(`bare.${many}`) + oneExecution)),
      speedVsStock: rounded(last(`hive.${many}`) / last(`ours.${many}`)),
      cpuVsBare: rounded(perExtra('ours') / perExtra('bare')),
      executionsPerEvent: rounded(executionsPerEvent),
    },
  };
}

/** Lets events happen one after another before so many watchers, after one that warms up. */
async function deliver(
  watchers: Worker<WatcherTasks>,
  { watching, pid, happen }: Source,
  count: number,
  events: number,
): Promise<{ deliveries: Delivery[]; happened: number }> {
  await watchers.run('watch', { ...watching, count, marker });
  // A subscription is not acknowledged: an event that all receive says that all are there.
  let happened = events;
  await until('everybody watches', async () => {
    const { key } = await happen();
    happened += 1;
    return watchers.run('arrived', { key, timeoutMs: warmUpMs }).then(
      () => true,
      () => false,
    );
  });
  const deliveries: Delivery[] = [];
  for (let event = 0; event < events; event += 1) {
    const cpuBefore = cpuMs(pid);
    const { key, at } = await happen();
    const arrivals = await watchers.run('arrived', { key, timeoutMs });
    const since = (moment: number) => moment - at;
    deliveries.push({
      first: since(arrivals.first),
      p50: since(arrivals.p50),
      p99: since(arrivals.p99),
      last: since(arrivals.last),
      cpuMs: cpuMs(pid) - cpuBefore,
    });
  }
  const { text } = await watchers.run('frame');
  if (text.includes('"errors"')) throw new Error(`An event is not whole: ${text.slice(0, 500)}`);
  await watchers.run('leave');
  return { deliveries, happened };
}

async function takeFrame(watchers: Worker<WatcherTasks>, source: Source): Promise<string> {
  await deliver(watchers, source, 1, 0);
  return (await watchers.run('frame')).text;
}

const socketUrl = (url: string) => url.replace('http', 'ws');

/** The same selection on the field that the stock gateway is given for it. */
function stockSubscription(subscription: string): string {
  return subscription
    .replace(
      /subscription IssueEvents\(\$after: String\) \{[\s\S]*?issue \{/,
      'subscription { issueChanged {',
    )
    .replace(/\}\s*\}\s*\}\s*fragment/, '} }\nfragment');
}
