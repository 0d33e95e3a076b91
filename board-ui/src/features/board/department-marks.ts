import { type LiveIssue, serviceOfDepartment } from '@/graphql/live/live-issue.ts';
import type { EnumValue } from '@/graphql/tada.ts';

/** How a department stands to an issue, as its badge shows it. */
export interface DepartmentMark {
  code: string;
  name: string;
  shortName: string;
  part: 'lead' | 'assist' | 'called';
  mark: 'waiting' | 'done' | 'signed' | 'declined' | null;
  /** Answer to the newest summons; null when it came without being called. */
  answer: EnumValue<'SummonsAnswer'> | null;
  unreachable: boolean;
}

type Target = LiveIssue['summonses'][number]['targets'][number];

/** The departments of an issue: the lead, the assisting ones, those called and silent, those that declined. */
export function departmentMarks(issue: LiveIssue): DepartmentMark[] {
  const marks = new Map<string, DepartmentMark>();
  const base = (department: { code: string; name: string; shortName: string }) => {
    const service = serviceOfDepartment[department.code];
    return {
      code: department.code,
      name: department.name,
      shortName: department.shortName,
      unreachable: service !== undefined && issue.missing.includes(service),
    };
  };
  for (const claim of issue.claims) {
    if (claim.state === 'RELEASED') continue;
    const signed = claim.state === 'SIGNED_OFF' || claim.signature?.decision === 'SIGN';
    marks.set(claim.department.code, {
      ...base(claim.department),
      part: claim.role === 'LEAD' ? 'lead' : 'assist',
      mark: signed ? 'signed' : claim.completedAt === null ? null : 'done',
      answer: null,
    });
  }
  // Newest first: an older summons says nothing about a department called again.
  const targets = issue.summonses.flatMap((summons) => summons.targets);
  for (const target of targets.filter(({ endedAt }) => endedAt === null)) {
    const known = marks.get(target.department.code);
    if (known !== undefined) known.answer ??= target.answer;
    else {
      const declined = target.answer === 'DECLINED' || target.answer === 'TRANSFER_SUGGESTED';
      marks.set(target.department.code, {
        ...base(target.department),
        part: 'called',
        mark: declined ? 'declined' : isWaiting(target) ? 'waiting' : null,
        answer: target.answer,
      });
    }
  }
  return [...marks.values()].toSorted((a, b) => rank(a) - rank(b));
}

function isWaiting({ answer, proposedRole }: Target): boolean {
  if (answer === 'ACKNOWLEDGED') return proposedRole !== 'OBSERVE';
  return answer === 'SENT' || answer === 'NO_RESPONSE';
}

function rank({ part, mark }: DepartmentMark): number {
  if (part === 'lead') return 0;
  if (part === 'assist') return 1;
  return mark === 'declined' ? 3 : 2;
}
