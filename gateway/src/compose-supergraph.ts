import { composeServices } from '@theguild/federation-composition';
import { buildSchema, concatAST, lexicographicSortSchema, parse, printSchema } from 'graphql';
import type { SubgraphName } from './subgraphs/subgraph-names.ts';

/** The SDL of one subgraph, by file. */
export interface SubgraphSource {
  name: SubgraphName;
  files: { path: string; text: string }[];
}

/** The two committed files. */
export interface ComposedGraph {
  /** What the gateway plans with: every field knows its subgraphs. */
  supergraph: string;
  /** What clients see: sorted, described, without federation's machinery. */
  api: string;
}

/** Composes the subgraphs; throws with every error named when they do not fit together. */
export function composeSupergraph(sources: SubgraphSource[]): ComposedGraph {
  const result = composeServices(
    sources.map((source) => ({
      name: source.name,
      // A name, not an address: where a subgraph listens is a setting of the running gateway.
      url: `subgraph://${source.name}`,
      typeDefs: concatAST(source.files.map((file) => parse(file.text, { noLocation: true }))),
    })),
  );
  if (result.errors) {
    const faults = result.errors.map((error) => `- ${error.message}`);
    throw new Error(`The subgraphs do not compose:\n${faults.join('\n')}`);
  }
  const api = printSchema(lexicographicSortSchema(buildSchema(result.publicSdl)));
  return { supergraph: `${result.supergraphSdl.trim()}\n`, api: `${api}\n` };
}
