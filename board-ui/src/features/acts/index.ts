/**
 * Acts on issues: every dialog of the slice behind one composable.
 *
 * A page does three things:
 *
 * 1. `const acts = useIssueActs({ optimistic })` in its setup; `optimistic` only where cards move
 *    before the answer. The result implements `IssueActs` of `graphql/issue-acts.ts`: hand it to
 *    board, desk and issue as a prop.
 * 2. `<ActHost :acts="acts" />` once in its template: it draws the dialog that is open.
 * 3. `acts.observe(issueId, { version, type })` for every live event of an issue, so that an open
 *    dialog says when it is stale and offers to redo.
 *
 * `await acts.start('CLAIM_LEAD', issue)` is true once the act is done. `ActButtons` draws the next
 * act as the primary button and the others as a menu.
 */
export { default as ActButtons } from './ActButtons.vue';
export { default as ActHost } from './ActHost.vue';
export type { RecordForm, RecordSubject } from './act-host.ts';
export { useActShortcuts } from './useActShortcuts.ts';
export { type HostedActs, useIssueActs } from './useIssueActs.ts';
