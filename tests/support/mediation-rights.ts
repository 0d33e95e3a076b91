import { departments, ofTerritory, onIssue, type Right } from './right.ts';
import type { TestHub } from './start-hub.ts';
import * as story from './story.ts';

const referral = {
  body: '街道人民调解委员会',
  parties: '业主与物业企业',
  mediateOn: '2030-01-01',
};
const may = ['housing', ...ofTerritory] as const;
const others = departments('not_lead', may);

async function referred(hub: TestHub): Promise<string> {
  const issueId = await story.takeUp(hub);
  await hub.done('housing', 'referToMediation', { issueId, ...referral });
  return issueId;
}

/** Who may refer an issue to people's mediation and record its result: who leads, and the community. */
export const mediationRights: Right[] = [
  { mutation: 'referToMediation', given: onIssue(story.takeUp, referral), may, others },
  {
    mutation: 'recordMediation',
    given: onIssue(referred, { agreed: true, agreement: '物业费分三期缴清' }),
    may,
    others,
  },
];
