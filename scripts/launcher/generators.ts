import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import type { Step } from './steps.ts';

const generatedFiles = [
  'db/migrations/**/*.*',
  'subgraphs/*/src/**/__generated__/*',
  'gateway/*.graphql',
  'board-ui/src/graphql/graphql-env.d.ts',
  'docs/protocol.md',
];

/** Everything that is generated, each from what the ones before it made. */
export function generators(drizzleArgs: string[]): Step[] {
  const script = (name: string, folder: string, ...args: string[]): Step => ({
    name,
    command: process.execPath,
    args,
    folder: join(root, folder),
  });
  return [
    script('migrations', 'db', 'node_modules/drizzle-kit/bin.cjs', 'generate', ...drizzleArgs),
    { name: 'resolver types', command: 'graphql-codegen', args: ['--silent'] },
    script('supergraph and API', 'gateway', 'src/compose.ts'),
    script(
      'page of the protocol',
      'subgraphs/joint-meeting',
      'src/protocol/write-protocol-page.ts',
    ),
    {
      name: 'types of the board’s operations',
      command: join(root, 'board-ui/node_modules/.bin/gql.tada'),
      args: ['generate-output'],
      folder: join(root, 'board-ui'),
    },
  ];
}

/** Reads all generated files, by path. */
export function readGenerated(): Map<string, string> {
  const paths = globSync(generatedFiles, { cwd: root });
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Paths that differ between two readings. */
export function changedPaths(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted();
}

/** Puts the files back as they were read. */
export function restoreGenerated(before: Map<string, string>, changed: string[]): void {
  for (const path of changed) {
    const text = before.get(path);
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
}
