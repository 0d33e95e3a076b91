import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse } from 'graphql';

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

/** What the values of an enum mean, as its SDL says, without the full stop; throws when there is none. */
export function readMeanings(typeDefs: DocumentNode, name: string): ReadonlyMap<string, string> {
  const values = typeDefs.definitions.flatMap((definition) => {
    const { kind } = definition;
    if (kind !== Kind.ENUM_TYPE_DEFINITION && kind !== Kind.ENUM_TYPE_EXTENSION) return [];
    return definition.name.value === name ? (definition.values ?? []) : [];
  });
  if (values.length === 0) throw new Error(`There is no enum ${name}`);
  return new Map(
    values.map((value) => [value.name.value, (value.description?.value ?? '').replace(/\.$/, '')]),
  );
}
