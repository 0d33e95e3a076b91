import { compoundPlaces, issues } from '@lianxi/db/joint-meeting';
import { and, arrayContains, eq, or, type SQL, sql } from 'drizzle-orm';
import type { IssueScope } from './issue.policy.ts';

/** The row rule as a condition on `issues`. */
export function scopeCondition(scope: IssueScope): SQL | undefined {
  switch (scope.kind) {
    case 'none':
      return sql`false`;
    case 'all':
      return undefined;
    case 'district':
      return or(
        eq(issues.restricted, false),
        arrayContains(issues.departmentCodes, [scope.departmentCode]),
      );
    case 'community':
      return eq(issues.communityId, scope.communityId);
    case 'street':
      return eq(issues.streetId, scope.streetId);
    case 'company':
      return and(
        eq(issues.restricted, false),
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
    eq(issues.restricted, false),
    and(eq(issues.restricted, true), arrayContains(issues.departmentCodes, [scope.departmentCode])),
  ];
}
