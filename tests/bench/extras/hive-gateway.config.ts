// What the stock Hive Gateway has to be told: by which token the subgraphs know it.
import { defineConfig } from '@graphql-hive/gateway';

const { BENCH_TOKEN = '' } = process.env;

export const gatewayConfig = defineConfig({
  propagateHeaders: {
    fromClientToSubgraphs: () => ({ authorization: `Bearer ${BENCH_TOKEN}` }),
  },
});
