import type { Right } from './right.ts';

const source = '联席会议办公室会议纪要';

/** Who may do what about the settings of the protocol: its rules, its calendar and its directory. */
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
  {
    mutation: 'recordLiaisons',
    given: async () => ({
      departmentId: 'housing',
      dutyPhone: '0000-80000001',
      supervisionPhone: '0000-80000002',
      liaisons: [
        { name: '李立', deputy: false, phone: '0000-80000003' },
        { name: '王安', deputy: true },
      ],
    }),
    may: ['office', 'housing'],
  },
];
