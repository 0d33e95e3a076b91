import type { Username } from './people.ts';
import type { Right } from './right.ts';
import * as story from './story.ts';

/** Who may whistle, approve, withdraw and call in more departments. */
export function whistleRights(
  input: object,
  departments: (code: string, except: readonly Username[]) => Right['others'],
): Right[] {
  const approval = (mutation: string, more: object = {}): Right => ({
    mutation,
    given: async (hub) => {
      const issueId = await story.reportAndAccept(hub);
      await hub.done('community2', 'whistle', { issueId, ...input });
      return { issueId, ...more };
    },
    may: ['community', 'street'],
  });
  return [
    {
      mutation: 'whistle',
      given: async (hub) => ({ issueId: await story.reportAndAccept(hub), ...input }),
      may: ['community', 'community2', 'street', 'office'],
    },
    approval('approveSummons'),
    approval('returnSummons', { reason: '请补充劝导情况' }),
    {
      mutation: 'withdrawSummons',
      given: async (hub) => ({ issueId: await story.summon(hub), reason: '情况已变化' }),
      may: ['community', 'community2', 'street'],
    },
    {
      mutation: 'addDepartments',
      given: async (hub) => ({
        issueId: await story.takeUp(hub),
        reason: '需供水部门到场',
        targets: [{ departmentId: 'water', role: 'ASSIST' }],
      }),
      may: ['community', 'street', 'office', 'housing'],
      others: departments('not_lead', ['community', 'street', 'housing']),
    },
  ];
}
