import { type AnyVariables, type DocumentInput, useClientHandle } from '@urql/vue';
import { onScopeDispose, shallowRef, type ShallowRef, watch } from 'vue';

const retryMs = 5_000;

/** Where a reading of the graph stands. */
export type ReadingState = 'loading' | 'ready' | 'unreachable';

/** A part of the screen that is read, kept fresh and healed on its own. */
export interface Reading<Data> {
  /** What was read last; stays while it is read again or its source is out of reach. */
  data: Readonly<ShallowRef<Data | null>>;
  state: Readonly<ShallowRef<ReadingState>>;
  /** Timestamp in milliseconds since when the source is out of reach; null while it is not. */
  since: Readonly<ShallowRef<number | null>>;
  /** Stable code of the last error; null when there is none. */
  code: Readonly<ShallowRef<string | null>>;
  /** Reads again now. */
  refresh(): Promise<void>;
}

/**
 * Reads a query by itself, so that a dead subgraph leaves the other parts of the screen alone.
 *
 * An answer with errors counts as out of reach: it is tried again until it comes back whole.
 */
export function useReading<Data, Variables extends AnyVariables>(options: {
  query: DocumentInput<Data, Variables>;
  /** Variables; nothing is read while they are null. */
  variables: () => Variables | null;
  now?: () => number;
}): Reading<Data> {
  const { client } = useClientHandle();
  const now = options.now ?? Date.now;
  const data: ShallowRef<Data | null> = shallowRef(null);
  const state = shallowRef<ReadingState>('loading');
  const since = shallowRef<number | null>(null);
  const code = shallowRef<string | null>(null);
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function refresh(): Promise<void> {
    clearTimeout(timer);
    const variables = options.variables();
    if (variables === null) return;
    const current = ++run;
    const result = await client
      .query(options.query, variables, { requestPolicy: 'network-only' })
      .toPromise();
    if (run !== current) return;
    if (result.error === undefined) {
      data.value = result.data ?? null;
      state.value = 'ready';
      since.value = null;
      code.value = null;
      return;
    }
    // What was known stays: old facts with a mark help more than a blank. What came with the error
    // is not taken: it may be an object of which half the fields are missing.
    state.value = 'unreachable';
    since.value ??= now();
    const named = result.error.graphQLErrors[0]?.extensions['code'];
    code.value = typeof named === 'string' ? named : null;
    timer = setTimeout(() => void refresh(), retryMs);
  }

  watch(
    () => JSON.stringify(options.variables()),
    () => {
      data.value = null;
      state.value = 'loading';
      void refresh();
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    run += 1;
    clearTimeout(timer);
  });

  return { data, state, since, code, refresh };
}
