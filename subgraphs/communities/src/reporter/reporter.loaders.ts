import type { ReporterRow } from '@lianxi/db/communities';
import DataLoader from 'dataloader';
import type { CommunitiesDeps } from '../deps.ts';
import { findReporters } from './reporter.store.ts';

/** Batched reads of reporters; made for each request. */
export interface ReporterLoaders {
  reporter: DataLoader<string, ReporterRow | null>;
}

/** Makes the loaders of one request. */
export function createReporterLoaders({ db }: CommunitiesDeps): ReporterLoaders {
  return {
    reporter: new DataLoader(async (ids) => {
      const rows = await findReporters(db, ids);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  };
}
