import { runSubgraph } from '@lianxi/kit/run-subgraph';
import { config } from './config.ts';
import { createHousing } from './housing.ts';

await runSubgraph('housing', config, createHousing);
