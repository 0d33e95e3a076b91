import { readConfig, subgraphConfigSchema } from '@lianxi/kit/config';

/** Settings of the urban-management subgraph. */
export const config = readConfig(subgraphConfigSchema, process.env);
