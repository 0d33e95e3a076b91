import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  composeSupergraph,
  type ComposedGraph,
  type SubgraphSource,
} from './compose-supergraph.ts';
import { subgraphNames } from './subgraphs/subgraph-names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The committed files, by what they hold. */
export const committedFiles: Record<keyof ComposedGraph, string> = {
  supergraph: join(root, 'gateway/supergraph.graphql'),
  api: join(root, 'gateway/api.graphql'),
};

/** Reads the SDL of every subgraph as text: the gateway imports no code of theirs. */
export function readSubgraphSources(): SubgraphSource[] {
  const shared = globSync('subgraphs/kit/src/sdl/*.graphql', { cwd: root });
  return subgraphNames.map((name) => ({
    name,
    files: [...globSync(`subgraphs/${name}/src/**/*.graphql`, { cwd: root }), ...shared]
      .toSorted()
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  }));
}

/** Paths of the committed files that differ from what the subgraphs compose to now. */
export function findDrift(composed: ComposedGraph): string[] {
  return (Object.keys(committedFiles) as (keyof ComposedGraph)[])
    .filter((key) => readOrEmpty(committedFiles[key]) !== composed[key])
    .map((key) => relative(root, committedFiles[key]));
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A file that is not there yet has drifted as far as it can.
    return '';
  }
}

function main(args: string[]): number {
  const composed = composeSupergraph(readSubgraphSources());
  const drifted = findDrift(composed);
  if (!args.includes('--check')) {
    writeFileSync(committedFiles.supergraph, composed.supergraph);
    writeFileSync(committedFiles.api, composed.api);
  } else if (drifted.length > 0) {
    console.error(`Out of step with the subgraphs, run npm run generate: ${drifted.join(', ')}`);
    return 1;
  }
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
