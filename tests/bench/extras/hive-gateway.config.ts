// What the stock Hive Gateway has to be told: by which token the subgraphs know it, and for live
// queries where events come from. They are published within its process, the cheapest way it has.
import { defineConfig, MemPubSub } from '@graphql-hive/gateway';
import pg from 'pg';

const { BENCH_TOKEN = '', BENCH_DATABASE_URL } = process.env;

const pubsub = new MemPubSub();
if (BENCH_DATABASE_URL) await publishEvents(BENCH_DATABASE_URL);

export const gatewayConfig = defineConfig({
  propagateHeaders: {
    fromClientToSubgraphs: () => ({ authorization: `Bearer ${BENCH_TOKEN}` }),
  },
  pubsub,
  additionalTypeDefs: /* GraphQL */ `
    extend type Subscription {
      issueChanged: Issue! @resolveTo(pubsubTopic: "issues")
    }
  `,
});

async function publishEvents(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('SELECT max(position) AS head FROM events.event_log');
  let head = rows[0].head ?? 0;
  client.on('notification', () => {
    void client
      .query('SELECT position, subject_id FROM events.event_log WHERE position > $1 ORDER BY 1', [
        head,
      ])
      .then((read) => {
        for (const { position, subject_id: id } of read.rows) {
          if (BigInt(position) <= BigInt(head)) continue;
          head = position;
          pubsub.publish('issues', { __typename: 'Issue', id });
        }
      });
  });
  await client.query('LISTEN lianxi_events');
}
