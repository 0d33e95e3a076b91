import { runHub } from './launcher/run-hub.ts';

await runHub({ watches: true });
