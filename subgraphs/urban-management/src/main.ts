import { runSubgraph } from '@lianxi/kit/run-subgraph';
import { config } from './config.ts';
import { createUrbanManagement } from './urban-management.ts';

await runSubgraph('urban-management', config, createUrbanManagement);
