import { type Client, type CombinedError, type DocumentInput, useClientHandle } from '@urql/vue';
import { computed, type ComputedRef, shallowRef, type ShallowRef } from 'vue';
import { createOperationId } from './operation-id.ts';
import type { Refused } from './refusal.ts';
import { useSession } from './session.ts';

/** The one answer of a mutation, whatever the mutation is called. */
export type AnswerOf<Data> = NonNullable<Data[keyof Data]>;
/** The part of an answer that says it is done. */
export type SuccessOf<Data> = Extract<AnswerOf<Data>, { __typename: `${string}Success` }>;
/** The part of an answer that says why not. */
export type RefusalOf<Data> = Exclude<AnswerOf<Data>, { __typename: `${string}Success` }> & Refused;

/** Why no answer came: the line is cut, or the server failed with a code. */
export interface Failure {
  kind: 'offline' | 'error';
  code?: string;
}

/** What became of one attempt: exactly one of the three is set. */
export interface Outcome<Data> {
  success: SuccessOf<Data> | null;
  refusal: RefusalOf<Data> | null;
  failure: Failure | null;
}

/** Follows an attempt, for example to move a card before the answer is there. */
export interface AttemptFollower {
  begin(operationId: string): void;
  commit(operationId: string): void;
  rollBack(operationId: string): void;
}

/** Mutations of the graph take one `input`, with an optional operation id. */
export type Mutation<Data, Input> = DocumentInput<Data, { input: Input }>;

/** Sends a mutation once and sorts its answer. */
export async function sendMutation<Data, Input extends object>(
  client: Client,
  mutation: Mutation<Data, Input>,
  input: Input & { operationId?: string | null },
): Promise<Outcome<Data>> {
  const result = await client.mutation(mutation, { input }).toPromise();
  const answer = answerOf(result.data);
  if (answer === null) return { success: null, refusal: null, failure: failureOf(result.error) };
  return isSuccess(answer)
    ? { success: answer as SuccessOf<Data>, refusal: null, failure: null }
    : { success: null, refusal: answer as RefusalOf<Data>, failure: null };
}

/** One form's way of sending its mutation. */
export interface Submission<Data, Input> {
  /** Whether an answer is awaited; further submits are ignored meanwhile. */
  sending: Readonly<ShallowRef<boolean>>;
  /** The last refusal; null after a new attempt. */
  refusal: Readonly<ShallowRef<RefusalOf<Data> | null>>;
  /** Why the last attempt got no answer; null after a new attempt. */
  failure: Readonly<ShallowRef<Failure | null>>;
  /** Messages of the server by the path of the field. */
  faults: ComputedRef<Record<string, string>>;
  /** Sends the input; the success, or null when refused, failed or still sending. */
  submit(input: Input): Promise<SuccessOf<Data> | null>;
  /** Forgets refusal and failure. */
  reset(): void;
}

/**
 * Sends one mutation with an operation id per click.
 *
 * An attempt that got no answer keeps its id for the next submit of the same input: the server may
 * have done it already, and then repeats the first answer instead of doing it twice.
 */
export function useSubmission<Data, Input extends object>(
  mutation: Mutation<Data, Input>,
  follower?: AttemptFollower,
): Submission<Data, Input> {
  const { client } = useClientHandle();
  const session = useSession();
  const sending = shallowRef(false);
  const refusal: ShallowRef<RefusalOf<Data> | null> = shallowRef(null);
  const failure = shallowRef<Failure | null>(null);
  let unanswered: { input: string; operationId: string } | null = null;

  function reset(): void {
    refusal.value = null;
    failure.value = null;
  }

  async function submit(input: Input): Promise<SuccessOf<Data> | null> {
    if (sending.value) return null;
    reset();
    sending.value = true;
    const written = JSON.stringify(input);
    const operationId =
      unanswered?.input === written ? unanswered.operationId : createOperationId();
    unanswered = { input: written, operationId };
    follower?.begin(operationId);
    try {
      const outcome = await sendMutation(client, mutation, { ...input, operationId });
      if (outcome.failure === null) unanswered = null;
      if (outcome.success === null) follower?.rollBack(operationId);
      else follower?.commit(operationId);
      refusal.value = outcome.refusal;
      failure.value = outcome.failure;
      if (outcome.refusal?.code === 'not_signed_in') session.end();
      return outcome.success;
    } finally {
      sending.value = false;
    }
  }

  const faults = computed<Record<string, string>>(() => {
    const refused: Refused | null = refusal.value;
    return refused?.path === undefined ? {} : { [refused.path]: refused.message };
  });

  return { sending, refusal, failure, faults, submit, reset };
}

function answerOf<Data>(data: Data | null | undefined): AnswerOf<Data> | null {
  if (data == null) return null;
  for (const [name, value] of Object.entries(data)) {
    if (name !== '__typename' && value != null) return value as AnswerOf<Data>;
  }
  return null;
}

function isSuccess(answer: unknown): boolean {
  return (answer as { __typename: string }).__typename.endsWith('Success');
}

function failureOf(error: CombinedError | undefined): Failure {
  if (error?.networkError !== undefined) return { kind: 'offline' };
  const code = error?.graphQLErrors[0]?.extensions['code'];
  return { kind: 'error', code: typeof code === 'string' ? code : 'no_answer' };
}
