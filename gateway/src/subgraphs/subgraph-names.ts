/** The subgraphs of the district, in the order of their ports. */
export const subgraphNames = [
  'housing',
  'public-security',
  'urban-management',
  'communities',
  'joint-meeting',
] as const;

export type SubgraphName = (typeof subgraphNames)[number];
