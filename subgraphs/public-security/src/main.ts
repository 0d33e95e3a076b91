import { runSubgraph } from '@lianxi/kit/run-subgraph';
import { config } from './config.ts';
import { createPublicSecurity } from './public-security.ts';

await runSubgraph('public-security', config, createPublicSecurity);
