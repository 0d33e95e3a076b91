import { randomUUID } from 'node:crypto';
import { systemClock } from '@lianxi/kit/clock';
import { openTestSubgraph, type TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import type { Viewer } from '@lianxi/kit/viewer';
import { createJointMeeting } from '../joint-meeting.ts';
import { establishReference } from '../reference/reference.store.ts';

export const compoundId = randomUUID();
/** Secretary of the community that serves the tests' compound. */
export const community = viewerOf({
  role: 'COMMUNITY_SECRETARY',
  communityId: 'community-1',
  streetId: 'street-1',
  departmentCode: 'community',
});
/** Worker of another community. */
export const neighbour = viewerOf({
  role: 'COMMUNITY_WORKER',
  communityId: 'community-2',
  streetId: 'street-2',
  userId: 'neighbour',
});
export const fire = liaisonOf('fire');
export const signedOut = viewerOf();

/** Opens the office's subgraph with one compound known to it. */
export async function openOffice(): Promise<TestSubgraph> {
  const office = await openTestSubgraph('joint-meeting', createJointMeeting, systemClock);
  await establishReference(office.connection.db);
  const compound = { subjectType: 'compound', subjectId: compoundId };
  await office.publish([
    {
      ...compound,
      type: 'COMPOUND_REGISTERED',
      payload: { name: '翠湖花园', companyUscc: 'company-1' },
    },
    {
      ...compound,
      type: 'COMPOUND_PLACED',
      payload: { communityId: 'community-1', streetId: 'street-1' },
    },
  ]);
  return office;
}

const outcomeFields = `
  __typename
  ... on Refusal { code message }
  ... on InvalidInput { path }`;

/** Runs one mutation and returns its result. */
export async function act(
  office: TestSubgraph,
  viewer: Viewer,
  mutation: string,
  input: Record<string, unknown>,
  locale: 'zh' | 'en' = 'zh',
  more = '',
) {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await office.execute(
    viewer,
    `mutation ($input: ${inputType}!) { result: ${mutation}(input: $input) { ${outcomeFields} ${more} } }`,
    { input },
    locale,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['result'] as { __typename: string; code?: string; issue?: { id: string } };
}

/** Reports an issue of the compound. */
export async function givenReported(
  office: TestSubgraph,
  fields: Record<string, unknown> = {},
): Promise<string> {
  const result = await act(
    office,
    community,
    'reportIssue',
    {
      title: '消防通道被占用',
      description: '三号楼北侧长期停车',
      category: 'FIRE_LANE_BLOCKED',
      compoundId,
      confirmedNotDuplicate: true,
      ...fields,
    },
    'zh',
    '... on ReportIssueSuccess { issue { id } }',
  );
  if (!result.issue) throw new Error(JSON.stringify(result));
  return result.issue.id;
}

/** Reports, accepts and whistles for fire and police. */
export async function givenSummoned(office: TestSubgraph): Promise<string> {
  const issueId = await givenReported(office);
  await act(office, community, 'acceptIssue', { issueId });
  await act(office, community, 'whistle', {
    issueId,
    kind: 'DEMAND',
    reason: '劝阻无效',
    targets: [
      { departmentId: 'fire', role: 'LEAD' },
      { departmentId: 'police', role: 'ASSIST' },
    ],
  });
  return issueId;
}
