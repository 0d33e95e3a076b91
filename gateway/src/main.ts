import { createLog, runUntilStopped } from '@lianxi/kit/run-process';
import { ConfigError, readConfig } from './config.ts';
import { startGateway } from './gateway.ts';

try {
  const config = readConfig(process.env);
  const log = createLog('gateway', config.logLevel);
  const gateway = await startGateway({ config, log });
  runUntilStopped(log, () => gateway.stop());
} catch (error) {
  // A wrong setting is the reader's to mend: its name helps, our stack does not.
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
