import { readConfig, subgraphConfigSchema } from '@lianxi/kit/config';

/** Settings of the communities subgraph. */
export const config = readConfig(subgraphConfigSchema, process.env);
