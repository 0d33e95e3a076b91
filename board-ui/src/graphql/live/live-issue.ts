import type { IssueState } from '@/graphql/issue-acts.ts';
import { type FragmentOf, graphql } from '@/graphql/tada.ts';

/**
 * An issue as the live list holds it: what cards show and filters ask.
 *
 * `territory` and `compound` are read twice: their ids come from joint-meeting and stay when the
 * subgraph that knows the names is down.
 */
export const LiveIssueFragment = graphql(`
  fragment LiveIssue_Issue on Issue {
    id
    code
    title
    category
    urgency
    accountableParty
    state
    place
    dueAt
    stateSince
    stateDueAt
    duePausedAt
    duePauseReason
    version
    createdAt
    updatedAt
    closedAt
    compound {
      id
    }
    compoundNames: compound {
      id
      name
    }
    territory {
      id
    }
    territoryNames: territory {
      id
      name
      street {
        id
        name
      }
    }
    claims {
      department {
        code
        name
        shortName
      }
      role
      state
      completedAt
      signature {
        decision
      }
    }
    summonses {
      id
      targets {
        department {
          code
          name
          shortName
        }
        proposedRole
        answer
        endedAt
        ackDueAt
        answerDueAt
      }
    }
    housing {
      progress
      completedAt
    }
    publicSecurity {
      progress
      completedAt
    }
    urbanManagement {
      progress
      completedAt
    }
    community {
      progress
      completedAt
    }
  }
`);

/** An issue as one answer of the graph tells it. */
export type IssueReading = FragmentOf<typeof LiveIssueFragment>;

/** Subgraphs whose fields an issue carries. */
export const departmentServices = [
  'housing',
  'public-security',
  'urban-management',
  'communities',
] as const;
export type DepartmentService = (typeof departmentServices)[number];

/** An issue of the live list. */
export interface LiveIssue extends IssueReading {
  /** Subgraphs that did not answer when the issue was read; their fields are unknown, not empty. */
  missing: readonly DepartmentService[];
}

/** Department codes of the directory whose handling is kept in a subgraph of their own. */
export const serviceOfDepartment: Readonly<Record<string, DepartmentService>> = {
  housing: 'housing',
  police: 'public-security',
  urban: 'urban-management',
  community: 'communities',
};

/** States that end an issue; the board shows only the newest of them. */
export const endedStates: readonly IssueState[] = ['CLOSED', 'TERMINATED', 'REFUSED', 'MERGED'];

/** States of issues that are still to be settled, in the order of the board. */
export const openStates: readonly IssueState[] = [
  'REPORTED',
  'ACCEPTED',
  'SELF_HANDLING',
  'SUMMONED',
  'DISPUTED',
  'IN_HANDLING',
  'SUSPENDED',
  'PENDING_VERIFY',
  'CALLBACK',
];

/** An error of an answer, as far as it matters here. */
export interface AnswerError {
  extensions?: Record<string, unknown>;
}

/** The subgraphs that errors of an answer name as unreachable. */
export function failedServices(errors: readonly AnswerError[] | undefined): DepartmentService[] {
  const named = new Set(
    (errors ?? []).map(({ extensions }) => {
      const service = extensions?.['service'];
      return typeof service === 'string' ? service.replaceAll('_', '-').toLowerCase() : null;
    }),
  );
  return departmentServices.filter((service) => named.has(service));
}

/**
 * Makes an issue of the live list from an answer, keeping names that were known before the
 * subgraph that owns them went away.
 */
export function toLiveIssue(
  reading: IssueReading,
  failed: readonly DepartmentService[],
  known?: LiveIssue,
): LiveIssue {
  const fields: Record<DepartmentService, unknown> = {
    housing: reading.housing,
    'public-security': reading.publicSecurity,
    'urban-management': reading.urbanManagement,
    communities: reading.community,
  };
  const missing = failed.filter((service) => fields[service] === null);
  if (missing.length === 0) return { ...reading, missing };
  const sameCompound = known?.compound?.id === reading.compound?.id;
  return {
    ...reading,
    compoundNames: reading.compoundNames ?? (sameCompound ? (known?.compoundNames ?? null) : null),
    territoryNames:
      reading.territoryNames ?? (sameCompound ? (known?.territoryNames ?? null) : null),
    missing,
  };
}
