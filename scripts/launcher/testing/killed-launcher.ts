// A launcher for tests, to be killed: it starts one service and says so.
import { fileURLToPath } from 'node:url';
import { startService } from '../service.ts';

const service = startService({
  name: 'small',
  args: [fileURLToPath(new URL('small-service.ts', import.meta.url))],
  environment: {},
  log: (_, message) => {
    if (message === 'started') console.log(service.pid);
  },
});
