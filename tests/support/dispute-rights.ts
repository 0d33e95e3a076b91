import { departments, onIssue, type Right } from './right.ts';
import * as story from './story.ts';

const reason = '各方意见不一致';
const article = { legalBasis: '《物业管理条例》第四十五条' };
const { ruling } = story;

/** Who may do what about disputes, suspensions and final replies. */
export const disputeRights: Right[] = [
  {
    mutation: 'statePosition',
    given: onIssue(story.dispute, { position: '不属本部门职责', ...article }),
    may: ['housing', 'police'],
    others: departments('not_a_party', ['housing', 'police']),
  },
  { mutation: 'mediateDispute', given: onIssue(story.hearSides, ruling), may: ['street'] },
  { mutation: 'referDispute', given: onIssue(story.hearSides, { reason }), may: ['street'] },
  {
    mutation: 'ruleDispute',
    given: onIssue(story.refer, ruling),
    may: ['chair'],
    // The leading group rules on appeals alone.
    others: { supervisor: 'wrong_state' },
  },
  {
    mutation: 'appointInterimLead',
    given: onIssue(story.disputeWithoutLead, { departmentId: 'housing' }),
    may: ['office', 'street'],
  },
  {
    mutation: 'appealRuling',
    given: onIssue(story.rule, { reason }),
    may: ['housing', 'police'],
    others: departments('not_a_party', ['housing', 'police']),
  },
  {
    mutation: 'suspendIssue',
    given: onIssue(story.takeUp, { reason: '维修资金正在表决' }),
    may: ['housing', 'chair', 'supervisor'],
    others: { ...departments('not_approved', ['housing']), office: 'not_approved' },
  },
  {
    mutation: 'decideSuspension',
    given: onIssue(story.askForSuspension, { approved: true }),
    may: ['chair', 'supervisor'],
  },
  {
    mutation: 'resumeIssue',
    given: onIssue(story.suspend),
    may: ['housing', 'chair', 'supervisor'],
    others: { ...departments('not_approved', ['housing']), office: 'not_approved' },
  },
  {
    mutation: 'reportInterim',
    given: onIssue(story.suspend, { report: '表决过半' }),
    may: ['housing'],
    others: departments('not_lead', ['housing']),
  },
  {
    // Nobody goes on without the silent before a notice called them to sign.
    mutation: 'proceedUnsigned',
    given: onIssue(story.fileReport),
    may: [],
    tries: 'housing',
    others: { ...departments('not_lead', ['housing']), housing: 'notice_missing' },
  },
  {
    mutation: 'proposeFinalReply',
    given: onIssue(story.verify, story.finalReply),
    may: ['street', 'housing'],
    others: departments('not_lead', ['street', 'housing']),
  },
  {
    mutation: 'signFinalReply',
    given: onIssue(story.proposeFinalReply),
    may: ['housing'],
    others: { ...departments('not_lead', ['street', 'housing']), street: 'wrong_state' },
  },
];
