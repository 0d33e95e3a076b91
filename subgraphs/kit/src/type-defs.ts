import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';

const sharedSdl = join(import.meta.dirname, 'sdl');

/** The SDL of one subgraph as text: the shared part, then every module below its source folder. */
export function readSdl(sourceFolder: string): string {
  return [sharedSdl, sourceFolder]
    .flatMap((folder) =>
      globSync('**/*.graphql', { cwd: folder })
        .toSorted()
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    )
    .join('\n');
}

/** The SDL of one subgraph, parsed. */
export function readTypeDefs(sourceFolder: string): DocumentNode {
  return parse(readSdl(sourceFolder));
}
