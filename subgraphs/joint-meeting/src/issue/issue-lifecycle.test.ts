import { issueStates } from '@lianxi/db/joint-meeting';
import { describe, expect, test } from 'vitest';
import { issueLifecycle, type IssueStep, settledStates, stateAfter } from './issue-lifecycle.ts';

const steps = [
  ...new Set(issueStates.flatMap((state) => Object.keys(issueLifecycle[state]))),
] as IssueStep[];

// The model's table: everything that is not listed here is refused.
const allowed: Record<string, string[]> = {
  REPORTED: ['accept>ACCEPTED', 'refuse>REFUSED', 'merge>MERGED'],
  ACCEPTED: [
    'handleOwn>SELF_HANDLING',
    'requestWhistle>ACCEPTED',
    'approveWhistle>ACCEPTED',
    'returnWhistle>ACCEPTED',
    'withdrawWhistle>ACCEPTED',
    'whistle>SUMMONED',
    'recordContact>ACCEPTED',
  ],
  SELF_HANDLING: [
    'requestWhistle>SELF_HANDLING',
    'approveWhistle>SELF_HANDLING',
    'returnWhistle>SELF_HANDLING',
    'withdrawWhistle>SELF_HANDLING',
    'whistle>SUMMONED',
    'recordContact>SELF_HANDLING',
    'requestExtension>SELF_HANDLING',
    'decideExtension>SELF_HANDLING',
    'requestPause>SELF_HANDLING',
    'decidePause>SELF_HANDLING',
    'resumeClock>SELF_HANDLING',
    'referToMediation>SELF_HANDLING',
    'recordMediation>SELF_HANDLING',
    'fileReport>SELF_HANDLING',
    'allSigned>PENDING_VERIFY',
  ],
  SUMMONED: [
    'approveWhistle>SUMMONED',
    'acknowledge>SUMMONED',
    'acceptAsLead>IN_HANDLING',
    'acceptAsAssist>SUMMONED',
    'decline>SUMMONED',
    'suggestTransfer>SUMMONED',
    'reportIn>SUMMONED',
    'confirmArrival>SUMMONED',
    'deemLead>IN_HANDLING',
    'deemAssist>SUMMONED',
    'claimLead>IN_HANDLING',
    'claimAssist>SUMMONED',
    'requestWithdrawal>SUMMONED',
    'decideWithdrawal>SUMMONED',
    'addDepartments>SUMMONED',
    'withdrawWhistle>ACCEPTED',
    'recordContact>SUMMONED',
    'openDispute>DISPUTED',
  ],
  DISPUTED: [
    'approveWhistle>DISPUTED',
    'acknowledge>DISPUTED',
    'acceptAsLead>IN_HANDLING',
    'acceptAsAssist>DISPUTED',
    'decline>DISPUTED',
    'suggestTransfer>DISPUTED',
    'deemAssist>DISPUTED',
    'reportIn>DISPUTED',
    'confirmArrival>DISPUTED',
    'recordContact>DISPUTED',
    'statePosition>DISPUTED',
    'appointInterimLead>DISPUTED',
    'referToMeeting>DISPUTED',
    'claimLead>IN_HANDLING',
    'claimAssist>DISPUTED',
    'recordMediation>DISPUTED',
    'mediate>IN_HANDLING',
    'rule>IN_HANDLING',
  ],
  IN_HANDLING: [
    'approveWhistle>IN_HANDLING',
    'acknowledge>IN_HANDLING',
    'acceptAsLead>IN_HANDLING',
    'acceptAsAssist>IN_HANDLING',
    'decline>IN_HANDLING',
    'suggestTransfer>IN_HANDLING',
    'reportIn>IN_HANDLING',
    'confirmArrival>IN_HANDLING',
    'deemLead>IN_HANDLING',
    'deemAssist>IN_HANDLING',
    'claimLead>IN_HANDLING',
    'claimAssist>IN_HANDLING',
    'requestWithdrawal>IN_HANDLING',
    'decideWithdrawal>IN_HANDLING',
    'addDepartments>IN_HANDLING',
    'plan>IN_HANDLING',
    'recordContact>IN_HANDLING',
    'requestExtension>IN_HANDLING',
    'decideExtension>IN_HANDLING',
    'requestPause>IN_HANDLING',
    'decidePause>IN_HANDLING',
    'resumeClock>IN_HANDLING',
    'referToMediation>IN_HANDLING',
    'recordMediation>IN_HANDLING',
    'openDispute>DISPUTED',
    'appeal>IN_HANDLING',
    'ruleAppeal>IN_HANDLING',
    'requestSuspension>IN_HANDLING',
    'denySuspension>IN_HANDLING',
    'suspend>SUSPENDED',
    'fileReport>IN_HANDLING',
    'sign>IN_HANDLING',
    'object>IN_HANDLING',
    'allSigned>PENDING_VERIFY',
  ],
  SUSPENDED: [
    'approveWhistle>SUSPENDED',
    'reportIn>SUSPENDED',
    'confirmArrival>SUSPENDED',
    'recordContact>SUSPENDED',
    'reportInterim>SUSPENDED',
    'recordMediation>SUSPENDED',
    'resume>IN_HANDLING',
  ],
  PENDING_VERIFY: ['approveWhistle>PENDING_VERIFY', 'pass>CALLBACK', 'fail>IN_HANDLING'],
  CALLBACK: [
    'approveWhistle>CALLBACK',
    'close>CLOSED',
    'unresolved>IN_HANDLING',
    'unreachable>CALLBACK',
    'proposeFinalReply>CALLBACK',
    'terminate>TERMINATED',
  ],
  CLOSED: ['reopen>IN_HANDLING'],
  TERMINATED: [],
  REFUSED: [],
  MERGED: [],
};

// Photos and files come at any time until the issue is settled.
for (const state of issueStates.filter((one) => !settledStates.includes(one))) {
  allowed[state]?.push(`attachFiles>${state}`);
  // Who answers for the trouble is said, and reported, from the acceptance on.
  if (state !== 'REPORTED') {
    allowed[state]?.push(`nameParty>${state}`, `fileWrittenReport>${state}`);
  }
}

describe.each(issueStates)('in the state %s', (state) => {
  test.each(steps)('the step %s goes where the table says', (step) => {
    const entry = allowed[state]?.find((pair) => pair.startsWith(`${step}>`));
    expect(stateAfter(state, step)).toBe(entry?.split('>')[1] ?? null);
  });
});

test('only a closed issue leaves a settled state', () => {
  for (const state of settledStates) {
    const ways = Object.keys(issueLifecycle[state]);
    expect(ways).toEqual(state === 'CLOSED' ? ['reopen'] : []);
  }
});
