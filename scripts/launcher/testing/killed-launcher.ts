// A launcher for tests, to be killed: it starts one service and says so.
import { startService } from '../service.ts';

const service = startService({
  name: 'small',
  args: ['scripts/launcher/testing/small-service.ts'],
  environment: {},
  log: (_, message) => {
    if (message === 'started') console.log(service.pid);
  },
});
