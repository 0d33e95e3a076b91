import {
  composeSupergraph,
  type ComposedGraph,
  type SubgraphSource,
} from '../compose-supergraph.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

/** A small graph with the shapes that the gateway treats apart: live events, entities, refusals. */
export const fixtureSdl = {
  'joint-meeting': `${link}
    scalar DateTime
    type Query {
      viewer: Viewer
      issue(id: ID!): Issue
      issues(filter: IssueFilter, first: Int): [Issue!]!
      issueEventsAt(cursors: [String!]!, filter: BoardFilter): [IssueEvent]!
      crash: String
      refused: String
    }
    type Mutation { reportIssue(input: ReportIssueInput!): Issue }
    type Subscription { issueEvents(after: String, filter: BoardFilter): IssueEvent! }
    input BoardFilter { communityId: ID }
    input IssueFilter { targets: [TargetInput!] }
    input TargetInput { departmentId: ID! role: Role! }
    enum Role { LEAD ASSIST }
    input ReportIssueInput { title: String! }
    type Viewer { id: ID! name: String! role: String! }
    type IssueEvent { cursor: String! type: IssueEventType! occurredAt: DateTime! issue: Issue }
    enum IssueEventType { ISSUE_REPORTED RESYNC }
    type Issue @key(fields: "id") {
      id: ID!
      title: String!
      version: Int!
      compound: Compound
      viewerActs: [String!]!
      parent: Issue
    }
    type Compound @key(fields: "id", resolvable: false) { id: ID! }
  `,
  housing: `${link}
    type Query { compounds: [Compound!]! }
    type Compound @key(fields: "id") { id: ID! name: String! }
    type Issue @key(fields: "id") { id: ID! housing: String }
  `,
};

export type FixtureName = keyof typeof fixtureSdl;

/** The small graph, composed as the real one is. */
export function composeFixture(): ComposedGraph {
  const sources = Object.entries(fixtureSdl).map(([name, text]): SubgraphSource => ({
    name: name as FixtureName,
    files: [{ path: `${name}.graphql`, text }],
  }));
  return composeSupergraph(sources);
}
