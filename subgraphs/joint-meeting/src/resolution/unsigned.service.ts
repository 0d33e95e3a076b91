import { leadOf, tasksRefusal, type TasksOpenValue } from '../claim/claim.policy.ts';
import { findClaims } from '../claim/claim.store.ts';
import { cancelClocks } from '../clock/clock.service.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from '../issue/issue-act.ts';
import { plainActSchema } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { findNotices } from '../supervision/supervision.store.ts';
import { findLatestReports, markUnsigned } from './resolution.store.ts';
import { allNoticed, silentSignatories } from './unsigned.ts';

type Outcome =
  | { __typename: 'ProceedUnsignedSuccess'; issueId: string }
  | { __typename: 'NotLead' }
  | { __typename: 'NoticeMissing' }
  | TasksOpenValue
  | CommonRefusal;

/** Goes on to verification without who stayed silent although a notice called them to sign. */
export async function proceedUnsigned(deps: Deps, acting: Acting, rawInput: unknown) {
  if (acting.viewer.userId !== null) await deps.catchUp();
  return actOnIssue(
    deps,
    acting,
    'proceedUnsigned',
    plainActSchema,
    rawInput,
    async (at, input): Promise<Outcome> => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'allSigned', input.expectedVersion);
      if (refusal !== null) return refusal;
      const claims = await findClaims(at.tx, [at.issue.id]);
      if (leadOf(claims)?.departmentCode !== departmentCode) return { __typename: 'NotLead' };
      const [report] = await findLatestReports(at.tx, [at.issue.id]);
      if (report?.state !== 'FILED') return { __typename: 'WrongState' };
      const silent = silentSignatories(claims);
      const notices = await findNotices(at.tx, [at.issue.id]);
      if (!allNoticed(silent, notices, report.filedAt)) return { __typename: 'NoticeMissing' };
      const open = tasksRefusal(claims);
      if (open !== null) return open;
      await markUnsigned(at.tx, report.id, at.now);
      await cancelClocks(at, { kinds: ['SIGN'] });
      const departments = silent.map((claim) => claim.departmentCode);
      await takeStep(at, 'allSigned', {
        type: 'PROCEEDED_UNSIGNED',
        departmentCode,
        payload: { departmentCode, complete: true, unsigned: departments },
      });
      return { __typename: 'ProceedUnsignedSuccess', issueId: at.issue.id };
    },
  );
}
