import type { Right } from './right.ts';

const source = '联席会议办公室会议纪要';

/** Who may do what about the settings of the protocol: its rules and its calendar. */
export const settingsRights: Right[] = [
  {
    mutation: 'amendPolicyRule',
    given: async () => ({
      key: 'sign',
      value: 2,
      unit: 'WORK_D',
      legalSource: source,
      validFrom: '2090-01-01',
      reason: '会签周期过短',
    }),
    may: ['office'],
  },
  {
    mutation: 'importWorkCalendar',
    given: async () => ({
      year: 2031,
      published: false,
      source,
      days: [{ day: '2031-01-01', kind: 'HOLIDAY', name: '元旦' }],
    }),
    may: ['office'],
  },
];
