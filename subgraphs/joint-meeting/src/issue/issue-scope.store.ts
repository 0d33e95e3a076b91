import { compoundPlaces, issues } from '@lianxi/db/joint-meeting';
import { and, arrayContains, eq, or, type SQL, sql } from 'drizzle-orm';
import type { IssueScope } from './issue.policy.ts';

// In the statement itself, as parameters would keep a prepared one from the indexes of either.
const isUnrestricted = sql`${issues.restricted} = false`;

/** The row rule as a condition on `issues`. */
export function scopeCondition(scope: IssueScope): SQL | undefined {
  switch (scope.kind) {
    case 'none':
      return sql`false`;
    case 'all':
      return undefined;
    case 'district':
      return or(isUnrestricted, arrayContains(issues.departmentCodes, [scope.departmentCode]));
    case 'community':
      return eq(issues.communityId, scope.communityId);
    case 'street':
      return eq(issues.streetId, scope.streetId);
    case 'company':
      return and(
        isUnrestricted,
        sql`${issues.compoundId} IN (SELECT ${compoundPlaces.compoundId} FROM ${compoundPlaces} WHERE ${compoundPlaces.companyUscc} = ${scope.companyUscc})`,
      );
    case 'own':
      return eq(issues.createdBy, scope.userId);
  }
}

/**
 * The row rule as conditions of which never two hold: unlike one with OR, each can be counted from an
 * index alone.
 */
export function disjointScopeConditions(scope: IssueScope): (SQL | undefined)[] {
  if (scope.kind !== 'district') return [scopeCondition(scope)];
  return [
    isUnrestricted,
    and(
      sql`${issues.restricted} = true`,
      arrayContains(issues.departmentCodes, [scope.departmentCode]),
    ),
  ];
}
