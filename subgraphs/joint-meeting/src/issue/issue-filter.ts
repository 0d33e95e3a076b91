import { textField } from '@lianxi/kit/input';
import { InvalidInputError } from '@lianxi/kit/errors';
import type { Acting } from '../deps.ts';
import type { BoardFilter, IssueFilter } from '../__generated__/resolvers.ts';
import { issueScope } from './issue.policy.ts';
import type { IssueConditions } from './issue-query.store.ts';

const searchText = textField(0, 100);

/** Conditions of a filter as the viewer may ask them; throws `InvalidInputError` for a faulty text. */
export function conditionsOf(
  acting: Acting,
  filter: (IssueFilter & BoardFilter) | null | undefined,
  now: Date,
): IssueConditions {
  const scope = issueScope(acting.viewer);
  const text = searchText.safeParse(filter?.text ?? '');
  if (!text.success) throw new InvalidInputError(acting.locale, 'filter.text');
  return {
    ...filter,
    scope,
    departmentCode: filter?.departmentId,
    mine: filter?.mine === true ? scope : null,
    text: text.data || null,
    now,
  };
}

/** The conditions that cannot change for an issue: outside them its events are of no interest. */
export function fixedConditions(conditions: IssueConditions): IssueConditions {
  const { scope, streetId, communityId, compoundId, categories, now } = conditions;
  return { scope, streetId, communityId, compoundId, categories, now };
}
