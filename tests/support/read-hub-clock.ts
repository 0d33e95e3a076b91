import { readFileSync } from 'node:fs';
import { systemClock } from '@lianxi/kit/clock';

// Loaded before a subgraph's own code: from here on the machine's clock is the one that the test moves.
const file = new URL(import.meta.url).searchParams.get('clock') ?? '';
systemClock.now = () => new Date(Date.now() + Number(readFileSync(file, 'utf8')));
