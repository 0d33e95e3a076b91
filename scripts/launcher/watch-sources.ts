import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { subgraphs } from './settings.ts';

// An editor writes a file in several steps, and a branch switch writes many.
const SETTLE_MS = 200;

/**
 * Calls back with the process whose source changed, or null when all load it; returns the end of
 * it. Not `node --watch`: its watcher outlives a killed launcher, and waits after a crash.
 */
export function watchSources(onChange: (service: string | null) => void): () => void {
  const folders = [
    { folder: 'db/src', service: null },
    { folder: 'subgraphs/kit/src', service: null },
    { folder: 'gateway/src', service: 'gateway' },
    ...subgraphs.map((name) => ({ folder: `subgraphs/${name}/src`, service: name })),
  ];
  const ends = folders.map(({ folder, service }) => {
    let settled: NodeJS.Timeout | undefined;
    const watcher = watch(join(root, folder), { recursive: true }, (_, file) => {
      if (!file || !/\.(ts|graphql)$/.test(file) || file.endsWith('.test.ts')) return;
      clearTimeout(settled);
      settled = setTimeout(() => onChange(service), SETTLE_MS);
    });
    return () => {
      clearTimeout(settled);
      watcher.close();
    };
  });
  return () => {
    for (const end of ends) end();
  };
}
