const IMPATIENCE_MS = 1_000;

/**
 * Aborts when this process is asked to end: Ctrl-C, SIGTERM, or the killed npm command above it.
 * Ctrl-C once more, a second later, ends it at once.
 */
export function stopRequest(): AbortSignal {
  const request = new AbortController();
  let askedAt = 0;
  const ask = () => {
    // One Ctrl-C arrives twice: from the terminal and from the npm command.
    if (askedAt > 0 && Date.now() - askedAt > IMPATIENCE_MS) process.exit(1);
    askedAt ||= Date.now();
    request.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  process.on('disconnect', ask);
  // Who read our lines may be gone before us.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  return request.signal;
}

/** Resolves when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
}
