import { useClientHandle } from '@urql/vue';
import { shallowReactive, shallowRef, type ShallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import {
  type ActPreset,
  type ActSubject,
  type AllowedAct,
  expectedState,
  type IssueAct,
  type IssueActs,
  type OptimisticIssues,
} from '@/graphql/issue-acts.ts';
import { createOperationId } from '@/graphql/operation-id.ts';
import { type AttemptFollower, sendMutation } from '@/graphql/submission.ts';
import { graphql } from '@/graphql/tada.ts';
import { afterMenu } from '@/shared/composables/after-menu.ts';
import { useToasts } from '@/shared/composables/useToasts.ts';
import {
  type ActRequest,
  isIssueAct,
  type Observed,
  type RecordForm,
  type RecordSubject,
  type TaskSubject,
} from './act-host.ts';
import { AcknowledgeSummonsMutation } from './operations/summons-acts.ts';

const IssueViewerActsQuery = graphql(`
  query IssueViewerActs($id: ID!) {
    issue(id: $id) {
      id
      version
      viewerActs {
        act
        allowed
        reason
      }
    }
  }
`);

// For acts that move no card.
const stillFollower: AttemptFollower = {
  begin: () => undefined,
  commit: () => undefined,
  rollBack: () => undefined,
};

/** The acts of a page, with what `ActHost` needs to draw their dialogs. */
export interface HostedActs extends IssueActs {
  /** The form that is open. */
  request: Readonly<ShallowRef<ActRequest | null>>;
  /** The newest version of an issue heard of. */
  observed(issueId: string): Observed | null;
  /** Tells that an issue moved, so that an open form can say it is stale. */
  observe(issueId: string, observed: Observed): void;
  /** Opens the form that changes a task, given as it is now; true once it is changed. */
  changeTask(task: () => TaskSubject, subject: ActSubject): Promise<boolean>;
  /** Opens a form for what only one department keeps; true once it is recorded. */
  record(form: RecordForm, subject: ActSubject, record?: RecordSubject): Promise<boolean>;
  /** Opens another act in place of the open one. */
  switchTo(act: IssueAct): void;
  /** Follower of the attempts of a form. */
  followerOf(request: ActRequest): AttemptFollower;
}

/** Acts on issues for one page; draw `ActHost` with the result once on the page. */
export function useIssueActs(options: { optimistic?: OptimisticIssues } = {}): HostedActs {
  const { client } = useClientHandle();
  const { t } = useI18n();
  const toasts = useToasts();
  const request = shallowRef<ActRequest | null>(null);
  const newest = shallowReactive(new Map<string, Observed>());

  function open(wanted: Omit<ActRequest, 'settle'>): Promise<boolean> {
    request.value?.settle(false);
    return new Promise((resolve) => {
      function settle(done: boolean): void {
        if (request.value?.settle === settle) request.value = null;
        resolve(done);
      }
      request.value = { ...wanted, settle };
    });
  }

  /** Opens another form in place of the open one: for who waits for it, it is one wish. */
  function switchTo(act: IssueAct): void {
    if (request.value !== null) request.value = { ...request.value, form: act, preset: {} };
  }

  function followerOf({ form, subject, preset }: ActRequest): AttemptFollower {
    const { optimistic } = options;
    const state = isIssueAct(form) ? expectedState(form, preset) : null;
    if (optimistic === undefined || state === null) return stillFollower;
    return {
      begin: (operationId) => optimistic.begin(operationId, subject.id, { state }),
      commit: (operationId) => optimistic.commit(operationId),
      rollBack: (operationId) => optimistic.rollBack(operationId),
    };
  }

  /** Needs no answer but the click itself: nobody reads a dialog thirty times a day. */
  async function acknowledge(
    subject: ActSubject,
    operationId = createOperationId(),
  ): Promise<boolean> {
    const input = { issueId: subject.id, operationId };
    const { success, refusal } = await sendMutation(client, AcknowledgeSummonsMutation, input);
    if (success !== null) {
      toasts.show({ tone: 'success', text: t('acts.ACKNOWLEDGE.done', { code: subject.code }) });
    } else if (refusal !== null) {
      toasts.show({ tone: 'refused', text: refusal.message });
    } else {
      const again = () => void acknowledge(subject, operationId);
      const retry = { label: t('acts.retry'), run: again };
      toasts.show({ tone: 'refused', text: t('acts.unanswered'), act: retry });
    }
    return success !== null;
  }

  async function actsOf(subject: ActSubject): Promise<readonly AllowedAct[]> {
    const variables = { id: subject.id };
    const cached = await client.query(IssueViewerActsQuery, variables, {
      requestPolicy: 'cache-first',
    });
    if (cached.data?.issue?.version === subject.version) return cached.data.issue.viewerActs;
    const fresh = await client.query(IssueViewerActsQuery, variables, {
      requestPolicy: 'network-only',
    });
    if (fresh.data == null && fresh.error !== undefined) throw fresh.error;
    return fresh.data?.issue?.viewerActs ?? [];
  }

  async function start(
    act: IssueAct,
    subject: ActSubject,
    preset: ActPreset = {},
  ): Promise<boolean> {
    if (act === 'ACKNOWLEDGE') return acknowledge(subject);
    await afterMenu();
    return open({ form: act, subject, preset });
  }

  return {
    actsOf,
    start,
    request,
    switchTo,
    followerOf,
    changeTask: (task, subject) => open({ form: 'UPDATE_TASK', subject, preset: {}, task }),
    record: (form, subject, record) =>
      open({ form, subject, preset: {}, ...(record && { record }) }),
    observed: (issueId) => newest.get(issueId) ?? null,
    observe(issueId, observed) {
      if ((newest.get(issueId)?.version ?? -1) < observed.version) newest.set(issueId, observed);
    },
  };
}
