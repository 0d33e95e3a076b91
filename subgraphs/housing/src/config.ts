import { readConfig, subgraphConfigSchema } from '@lianxi/kit/config';

/** Settings of the housing subgraph. */
export const config = readConfig(subgraphConfigSchema, process.env);
