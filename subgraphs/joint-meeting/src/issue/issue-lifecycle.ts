import type { IssueState } from '@lianxi/db/joint-meeting';

/**
 * What may happen to an issue in each state, and the state it is in afterwards. An act that keeps the
 * state is listed too: what is not listed is refused.
 */
export const issueLifecycle = {
  REPORTED: { accept: 'ACCEPTED', refuse: 'REFUSED', merge: 'MERGED', attachFiles: 'REPORTED' },
  ACCEPTED: {
    handleOwn: 'SELF_HANDLING',
    requestWhistle: 'ACCEPTED',
    approveWhistle: 'ACCEPTED',
    returnWhistle: 'ACCEPTED',
    withdrawWhistle: 'ACCEPTED',
    whistle: 'SUMMONED',
    recordContact: 'ACCEPTED',
    attachFiles: 'ACCEPTED',
    nameParty: 'ACCEPTED',
    fileWrittenReport: 'ACCEPTED',
  },
  SELF_HANDLING: {
    requestWhistle: 'SELF_HANDLING',
    approveWhistle: 'SELF_HANDLING',
    returnWhistle: 'SELF_HANDLING',
    withdrawWhistle: 'SELF_HANDLING',
    whistle: 'SUMMONED',
    recordContact: 'SELF_HANDLING',
    requestExtension: 'SELF_HANDLING',
    decideExtension: 'SELF_HANDLING',
    requestPause: 'SELF_HANDLING',
    decidePause: 'SELF_HANDLING',
    resumeClock: 'SELF_HANDLING',
    fileReport: 'SELF_HANDLING',
    allSigned: 'PENDING_VERIFY',
    attachFiles: 'SELF_HANDLING',
    nameParty: 'SELF_HANDLING',
    fileWrittenReport: 'SELF_HANDLING',
  },
  SUMMONED: {
    // An emergency whistle goes out at once and is approved afterwards, wherever the issue is by then.
    approveWhistle: 'SUMMONED',
    acknowledge: 'SUMMONED',
    acceptAsLead: 'IN_HANDLING',
    acceptAsAssist: 'SUMMONED',
    decline: 'SUMMONED',
    suggestTransfer: 'SUMMONED',
    reportIn: 'SUMMONED',
    confirmArrival: 'SUMMONED',
    deemLead: 'IN_HANDLING',
    deemAssist: 'SUMMONED',
    claimLead: 'IN_HANDLING',
    claimAssist: 'SUMMONED',
    requestWithdrawal: 'SUMMONED',
    decideWithdrawal: 'SUMMONED',
    addDepartments: 'SUMMONED',
    withdrawWhistle: 'ACCEPTED',
    recordContact: 'SUMMONED',
    openDispute: 'DISPUTED',
    attachFiles: 'SUMMONED',
    nameParty: 'SUMMONED',
    fileWrittenReport: 'SUMMONED',
  },
  DISPUTED: {
    approveWhistle: 'DISPUTED',
    acknowledge: 'DISPUTED',
    // A dispute about the lead stops nobody else's answer.
    acceptAsLead: 'IN_HANDLING',
    acceptAsAssist: 'DISPUTED',
    decline: 'DISPUTED',
    suggestTransfer: 'DISPUTED',
    deemAssist: 'DISPUTED',
    reportIn: 'DISPUTED',
    confirmArrival: 'DISPUTED',
    recordContact: 'DISPUTED',
    statePosition: 'DISPUTED',
    appointInterimLead: 'DISPUTED',
    referToMeeting: 'DISPUTED',
    // Who takes the lead of its own accord ends the dispute.
    claimLead: 'IN_HANDLING',
    claimAssist: 'DISPUTED',
    mediate: 'IN_HANDLING',
    rule: 'IN_HANDLING',
    attachFiles: 'DISPUTED',
    nameParty: 'DISPUTED',
    fileWrittenReport: 'DISPUTED',
  },
  IN_HANDLING: {
    approveWhistle: 'IN_HANDLING',
    acknowledge: 'IN_HANDLING',
    // The lead slot is taken in this state as a rule; the claim itself says so by name.
    acceptAsLead: 'IN_HANDLING',
    acceptAsAssist: 'IN_HANDLING',
    decline: 'IN_HANDLING',
    suggestTransfer: 'IN_HANDLING',
    reportIn: 'IN_HANDLING',
    confirmArrival: 'IN_HANDLING',
    deemLead: 'IN_HANDLING',
    deemAssist: 'IN_HANDLING',
    claimLead: 'IN_HANDLING',
    claimAssist: 'IN_HANDLING',
    requestWithdrawal: 'IN_HANDLING',
    decideWithdrawal: 'IN_HANDLING',
    addDepartments: 'IN_HANDLING',
    plan: 'IN_HANDLING',
    recordContact: 'IN_HANDLING',
    requestExtension: 'IN_HANDLING',
    decideExtension: 'IN_HANDLING',
    requestPause: 'IN_HANDLING',
    decidePause: 'IN_HANDLING',
    resumeClock: 'IN_HANDLING',
    openDispute: 'DISPUTED',
    appeal: 'IN_HANDLING',
    ruleAppeal: 'IN_HANDLING',
    requestSuspension: 'IN_HANDLING',
    denySuspension: 'IN_HANDLING',
    suspend: 'SUSPENDED',
    fileReport: 'IN_HANDLING',
    sign: 'IN_HANDLING',
    object: 'IN_HANDLING',
    allSigned: 'PENDING_VERIFY',
    attachFiles: 'IN_HANDLING',
    nameParty: 'IN_HANDLING',
    fileWrittenReport: 'IN_HANDLING',
  },
  SUSPENDED: {
    approveWhistle: 'SUSPENDED',
    // What was owed before is owed still; its clocks run on.
    reportIn: 'SUSPENDED',
    confirmArrival: 'SUSPENDED',
    recordContact: 'SUSPENDED',
    reportInterim: 'SUSPENDED',
    resume: 'IN_HANDLING',
    attachFiles: 'SUSPENDED',
    nameParty: 'SUSPENDED',
    fileWrittenReport: 'SUSPENDED',
  },
  PENDING_VERIFY: {
    approveWhistle: 'PENDING_VERIFY',
    pass: 'CALLBACK',
    fail: 'IN_HANDLING',
    attachFiles: 'PENDING_VERIFY',
    nameParty: 'PENDING_VERIFY',
    fileWrittenReport: 'PENDING_VERIFY',
  },
  CALLBACK: {
    approveWhistle: 'CALLBACK',
    close: 'CLOSED',
    unresolved: 'IN_HANDLING',
    unreachable: 'CALLBACK',
    proposeFinalReply: 'CALLBACK',
    terminate: 'TERMINATED',
    attachFiles: 'CALLBACK',
    nameParty: 'CALLBACK',
    fileWrittenReport: 'CALLBACK',
  },
  CLOSED: { reopen: 'IN_HANDLING' },
  TERMINATED: {},
  REFUSED: {},
  MERGED: {},
} as const satisfies Record<IssueState, Record<string, IssueState>>;

type Lifecycle = typeof issueLifecycle;

/** Something that happens to an issue. */
export type IssueStep = { [State in IssueState]: keyof Lifecycle[State] }[IssueState];

/** State after a step; null when the step is not possible in this state. */
export function stateAfter(state: IssueState, step: IssueStep): IssueState | null {
  const steps: Partial<Record<IssueStep, IssueState>> = issueLifecycle[state];
  return steps[step] ?? null;
}

/** States in which an issue is settled, one way or another, and no clock runs. */
export const settledStates: readonly IssueState[] = ['CLOSED', 'TERMINATED', 'REFUSED', 'MERGED'];
