import type { IssueDispute } from '@/features/dispute/dispute.fragments.ts';
import { departments } from './live-issue.ts';

const silent = {
  dueAt: '2126-11-23T01:00:00.000Z',
  position: null,
  legalBasis: null,
  responsibleDepartment: null,
  statedByName: null,
  statedAt: null,
} as const;

/** A dispute in which fire has stated its position, naming the police, who are still silent. */
export function issueDispute(overrides: Partial<IssueDispute> = {}): IssueDispute & {
  positions: { department: { code: string } }[];
} {
  return {
    id: 'dispute-1',
    cause: 'DECLINES',
    state: 'FILED',
    openedAt: '2026-11-22T01:00:00.000Z',
    mediateDueAt: null,
    referredAt: null,
    ruling: null,
    appeal: null,
    ...overrides,
    positions: [
      {
        ...silent,
        attachments: [],
        department: departments.fire,
        position: '路面停车秩序不属消防职责。',
        legalBasis: '《道路交通安全法》第五十六条',
        responsibleDepartment: departments.police,
        statedByName: '周凯',
        statedAt: '2026-11-22T03:00:00.000Z',
      },
      { ...silent, attachments: [], department: departments.police },
    ],
  };
}
