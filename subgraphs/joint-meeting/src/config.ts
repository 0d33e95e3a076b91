import { readConfig, subgraphConfigSchema } from '@lianxi/kit/config';

/** Settings of the joint-meeting subgraph. */
export const config = readConfig(subgraphConfigSchema, process.env);
