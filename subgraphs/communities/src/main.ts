import { runSubgraph } from '@lianxi/kit/run-subgraph';
import { config } from './config.ts';
import { createCommunities } from './communities.ts';

await runSubgraph('communities', config, createCommunities);
