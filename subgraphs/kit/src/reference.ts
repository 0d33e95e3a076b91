/** An entity that another subgraph owns, known here by its key. */
export interface Reference {
  id: string;
}

/** Takes a foreign entity as the gateway names it: what this subgraph adds needs no look-up first. */
export function resolveByKey({ id }: Reference): Reference {
  return { id };
}
