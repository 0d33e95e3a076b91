import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnswerPlans } from '@lianxi/gateway/cache/answer-plan';
import { touches } from '@lianxi/gateway/cache/footprint';
import { anonymousViewer } from '@lianxi/gateway/viewer/viewer';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { boardOperation } from '../support/board-documents.ts';
import { root } from '../support/hub-process.ts';

const schema = buildSchema(readFileSync(join(root, 'gateway/api.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
const findPlan = createAnswerPlans(schema);

// A type that the cache does not know is kept only until the next event, whatever that is about.
test.each([
  'OpenIssues',
  'Desk',
  'IssuePage',
  'LiveIssue',
  'IssueHousing',
  'IssueCommunities',
  'IssuePublicSecurity',
  'IssueUrbanManagement',
])('the answer of %s outlives events of issues that it does not show', (name) => {
  const document = parse(boardOperation(name));
  const operation = getOperationAST(document);
  if (operation == null) throw new Error(`${name} is no operation`);
  const checked = { document, operation, operationName: name, variables: {} };
  const plan = findPlan(checked);
  expect(plan?.showsPerson).toBe(false);
  expect(plan?.readFootprint({}, checked, anonymousViewer).everything).toBe(false);
  const elsewhere = {
    position: 1,
    type: 'ISSUE_ACCEPTED',
    subjectType: 'issue',
    subjectId: 'another',
    communityId: 'community-9',
    streetId: 'street-9',
    compoundId: 'compound-9',
    narrowsSight: false,
  };
  const shown = plan?.readFootprint({ issue: { lianxiIssueId: 'issue-1' } }, checked, {
    ...anonymousViewer,
    role: 'COMMUNITY_WORKER',
    communityId: 'community-1',
  });
  expect(shown && touches(shown, elsewhere)).toBe(false);
});
