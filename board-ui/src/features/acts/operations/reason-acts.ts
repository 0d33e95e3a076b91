import { RequestWithdrawalMutation } from './claim-acts.ts';
import { RefuseIssueMutation, ReopenIssueMutation } from './intake-acts.ts';
import { ObjectResolutionMutation } from './resolution-acts.ts';

/** Mutations whose input is an issue and a reason. */
export const reasonMutations = {
  REFUSE: RefuseIssueMutation,
  OBJECT: ObjectResolutionMutation,
  REQUEST_WITHDRAWAL: RequestWithdrawalMutation,
  REOPEN: ReopenIssueMutation,
} as const;
