import { computed, type ComputedRef, shallowRef, type ShallowRef } from 'vue';
import type { IssueAct } from '@/graphql/issue-acts.ts';
import type { Refused } from '@/graphql/refusal.ts';
import {
  type Failure,
  type Mutation,
  type Submission,
  useSubmission,
} from '@/graphql/submission.ts';
import { useActHost } from './act-host.ts';

/** What the frame of a form needs of it, whatever its mutation is. */
export interface FramedForm {
  submission: {
    sending: Readonly<ShallowRef<boolean>>;
    refusal: Readonly<ShallowRef<Refused | null>>;
    failure: Readonly<ShallowRef<Failure | null>>;
  };
  /** Checks and sends; the dialog closes when it is done. */
  send(): Promise<void>;
}

/** What a form of an act works with. */
export interface ActForm<Data> extends FramedForm {
  submission: Submission<Data, never>;
  /** What is wrong with a field, by its path below `input`. */
  faults: ComputedRef<Record<string, string>>;
}

/** Checks, sends and reports the mutation of one form. */
export function useActForm<Data, Input extends object>(options: {
  mutation: Mutation<Data, Input>;
  input: () => Input;
  /** What is wrong before anything is sent, by path; empty when all is right. */
  checks?: () => Record<string, string>;
  /** The act it has become, where a form can end as another act. */
  instead?: () => IssueAct | undefined;
}): ActForm<Data> {
  const host = useActHost();
  const submission = useSubmission(options.mutation, host.follower);
  // Nothing is called wrong before the first attempt: an empty form is not a fault.
  const attempted = shallowRef(false);
  const found = computed(() => options.checks?.() ?? {});
  const faults = computed(() => ({
    ...submission.faults.value,
    ...(attempted.value ? found.value : {}),
  }));

  async function send(): Promise<void> {
    attempted.value = true;
    if (Object.keys(found.value).length > 0) return;
    if ((await submission.submit(options.input())) !== null) {
      host.finish(options.instead?.());
    }
  }

  return { submission, faults, send };
}
