const POLL_MS = 50;

/** Waits until the address answers with a status that `accepts`; rejects when the signal aborts. */
export async function waitForAnswer(
  url: string,
  accepts: (status: number) => boolean,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const status = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
    })
      .then(async (response) => {
        await response.body?.cancel();
        return response.status;
      })
      // Nobody listens yet; an abort is thrown above.
      .catch(() => null);
    if (status !== null && accepts(status)) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
