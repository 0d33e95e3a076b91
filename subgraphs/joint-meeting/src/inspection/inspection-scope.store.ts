import { compoundPlaces, inspections, issues } from '@lianxi/db/joint-meeting';
import { and, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { IssueScope } from '../issue/issue.policy.ts';
import { scopeCondition } from '../issue/issue-scope.store.ts';
import type { InspectionScope } from './inspection.policy.ts';

/** Which checks a viewer may see, as a condition on `inspections`. */
export function inspectionCondition({ of, results }: InspectionScope): SQL | undefined {
  return and(resultCondition(results), ofCondition(of));
}

function resultCondition(results: InspectionScope['results']): SQL | undefined {
  switch (results) {
    case 'all':
      return undefined;
    case 'known':
      return sql`(${inspections.kind} <> 'COVERT' OR ${inspections.publishedAt} IS NOT NULL)`;
    case 'published':
      return isNotNull(inspections.publishedAt);
  }
}

/** The row rule of issues, and the same rule for checks of a compound alone. */
function ofCondition(scope: IssueScope): SQL | undefined {
  if (scope.kind === 'all') return undefined;
  const ofIssue = sql`${inspections.issueId} IN (SELECT ${issues.id} FROM ${issues} WHERE ${scopeCondition(scope) ?? sql`true`})`;
  return or(ofIssue, and(isNull(inspections.issueId), ofCompound(scope)));
}

function ofCompound(scope: IssueScope): SQL | undefined {
  switch (scope.kind) {
    case 'none':
    case 'own':
      return sql`false`;
    case 'all':
    case 'district':
      return sql`true`;
    case 'community':
      return eq(inspections.communityId, scope.communityId);
    case 'street':
      return eq(inspections.streetId, scope.streetId);
    case 'company':
      return sql`${inspections.compoundId} IN (SELECT ${compoundPlaces.compoundId} FROM ${compoundPlaces} WHERE ${compoundPlaces.companyUscc} = ${scope.companyUscc})`;
  }
}
