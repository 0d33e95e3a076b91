import { readConfig, subgraphConfigSchema } from '@lianxi/kit/config';

/** Settings of the public-security subgraph. */
export const config = readConfig(subgraphConfigSchema, process.env);
