import type { CompoundRow } from '@lianxi/db/housing';
import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import type { Viewer } from '@lianxi/kit/viewer';

/** Which part of the register a viewer sees: all of it, one company's, or nothing (null). */
export type CompoundScope = { companyUscc: string | null } | null;

/** Officers see the register, a company's user what that company serves. */
export function compoundScopeOf(viewer: Viewer): CompoundScope {
  if (isOfficer(viewer)) return { companyUscc: null };
  if (viewer.role === 'COMPANY_USER' && viewer.companyUscc !== null) {
    return { companyUscc: viewer.companyUscc };
  }
  return null;
}

/** Whether the viewer may see a compound. */
export function canSeeCompound(viewer: Viewer, compound: CompoundRow): boolean {
  const scope = compoundScopeOf(viewer);
  return (
    scope !== null && (scope.companyUscc === null || scope.companyUscc === compound.companyUscc)
  );
}
