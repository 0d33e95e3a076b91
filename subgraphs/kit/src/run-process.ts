import { pino, type Logger } from 'pino';

/** The log of a process: one JSON object a line, times in ISO 8601. */
export function createLog(name: string, level: string): Logger {
  return pino({ name, level, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * Runs a process until it is told to end: SIGTERM, SIGINT, or its parent gone (the launcher keeps the
 * other end of standard input, so a killed launcher leaves nobody behind).
 */
export function runUntilStopped(log: Logger, stop: () => Promise<void>): void {
  let stopping: Promise<void> | null = null;
  const end = (reason: string) => {
    stopping ??= (async () => {
      log.info({ reason }, 'stopping');
      await stop();
      process.exit(0);
    })().catch((error: unknown) => {
      log.error({ err: error }, 'could not stop cleanly');
      process.exit(1);
    });
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  process.on('SIGINT', () => end('SIGINT'));
  if (!process.stdin.isTTY) {
    process.stdin.on('end', () => end('the launcher is gone'));
    process.stdin.on('error', () => end('the launcher is gone'));
    process.stdin.resume();
  }
}
