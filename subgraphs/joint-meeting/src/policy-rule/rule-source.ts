import type { PolicyRuleRow } from '@lianxi/db/joint-meeting';

/** The source of a version in one line. */
export function sourceOf({
  legalSource,
  article,
}: Pick<PolicyRuleRow, 'legalSource' | 'article'>): string {
  return article === null ? legalSource : `${legalSource} ${article}`;
}
