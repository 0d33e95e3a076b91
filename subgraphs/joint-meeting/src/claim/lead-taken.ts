import { cancelClocks, startClock } from '../clock/clock.service.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import { findTargets } from '../summons/summons.store.ts';

/** A department leads from now on: nobody waits for a lead any more, and it has to plan the work. */
export async function noteLeadTaken(at: IssueChange, departmentCode: string): Promise<void> {
  const calls = await findTargets(at.tx, [at.issue.id]);
  const asked = calls.filter(({ proposedRole }) => proposedRole === 'LEAD');
  for (const { summonsId: id } of asked) {
    await cancelClocks(at, { subject: { type: 'summons', id }, kinds: ['ANSWER'] });
  }
  await cancelClocks(at, { kinds: ['PLAN'] });
  await startClock(at, {
    kind: 'PLAN',
    subject: { type: 'issue', id: at.issue.id },
    ruleKey: at.issue.urgency === 'ORDINARY' ? 'plan' : `plan.${at.issue.urgency}`,
    departmentCode,
    reminds: true,
  });
}
