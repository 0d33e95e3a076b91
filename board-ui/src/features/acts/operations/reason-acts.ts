import { RequestWithdrawalMutation } from './claim-acts.ts';
import { AppealRulingMutation, ReferDisputeMutation } from './dispute-acts.ts';
import { RefuseIssueMutation, ReopenIssueMutation } from './intake-acts.ts';
import { ReturnSummonsMutation, WithdrawSummonsMutation } from './whistle-acts.ts';
import { ResumeIssueMutation } from './suspension-acts.ts';

/** Mutations whose input is an issue and a reason. */
export const reasonMutations = {
  REFUSE: RefuseIssueMutation,
  REQUEST_WITHDRAWAL: RequestWithdrawalMutation,
  RETURN_WHISTLE: ReturnSummonsMutation,
  WITHDRAW_WHISTLE: WithdrawSummonsMutation,
  REOPEN: ReopenIssueMutation,
  REFER_DISPUTE: ReferDisputeMutation,
  APPEAL: AppealRulingMutation,
  RESUME: ResumeIssueMutation,
} as const;
