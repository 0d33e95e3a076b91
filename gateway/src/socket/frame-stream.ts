/**
 * Stands for a live subscription towards graphql-ws, which only has to know when it ends: the
 * results themselves are written to the socket as ready frames, serialised once for everybody.
 * Hand-written, as `return()` of an async function that waits takes effect at its next result only.
 */
export function createFrameStream(onEnd: () => void): AsyncGenerator<never, void, void> {
  let ended = false;
  let end: (() => void) | undefined;
  const done = { done: true, value: undefined } as const;

  function finish(): Promise<IteratorReturnResult<void>> {
    if (!ended) {
      ended = true;
      onEnd();
      end?.();
    }
    return Promise.resolve(done);
  }

  const stream: AsyncGenerator<never, void, void> = {
    next: () =>
      ended
        ? Promise.resolve(done)
        : new Promise((resolve) => {
            end = () => resolve(done);
          }),
    return: finish,
    throw: finish,
    [Symbol.asyncIterator]: () => stream,
    [Symbol.asyncDispose]: async () => void (await finish()),
  };
  return stream;
}
