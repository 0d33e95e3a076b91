import { accountableParties, type AccountableParty } from '@lianxi/db/joint-meeting';
import { z } from 'zod';
import { choiceOf, type RuleBook } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  actOnIssue,
  changeOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
} from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { type AccountableRoute, canNameParty } from './accountability.policy.ts';

const nameSchema = z.object({ ...actInputFields, party: z.enum(accountableParties) });

/** Says who answers for the trouble of an accepted issue. */
export function nameAccountableParty(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'nameAccountableParty',
    nameSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<{ __typename: 'NameAccountablePartySuccess'; issueId: string } | CommonRefusal> => {
      if (!canNameParty(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'nameParty', input.expectedVersion);
      if (refusal !== null) return refusal;
      await recordParty(at, input.party);
      return { __typename: 'NameAccountablePartySuccess', issueId: at.issue.id };
    },
  );
}

/** Writes who answers for the trouble, within another act or by itself; nothing when it is said already. */
export async function recordParty(at: IssueAct, party: AccountableParty): Promise<void> {
  if (at.issue.accountableParty === party) return;
  await changeOnIssue(at, {
    type: 'ACCOUNTABLE_PARTY_NAMED',
    change: { accountableParty: party },
    departmentCode: actingDepartment(at.acting.viewer, at.issue),
    text: party,
    payload: { party, route: routeOf(at.book, party, at.issue.createdAt) },
  });
}

/** How the rules of a moment route the trouble of a party. */
export function routeOf(book: RuleBook, party: AccountableParty, at: Date): AccountableRoute {
  return choiceOf(book, `accountable.${party}`, at) as AccountableRoute;
}
