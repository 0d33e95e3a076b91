import { createLog } from '@lianxi/kit/run-process';

/** A log for tests that look at nothing it writes. */
export const silentLog = createLog('gateway-test', 'silent');
