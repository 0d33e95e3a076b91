import type { Locale } from '@lianxi/kit/locale';
import type { Viewer } from '@lianxi/kit/viewer';
import type { SubgraphReading } from './subgraph-reading.ts';

/** For whom an operation is executed; all that a subgraph learns of the client. */
export interface GraphContext {
  viewer: Viewer;
  locale: Locale;
  /** Ties the log lines of the gateway and the subgraphs together. */
  requestId: string;
  /** Hears from each subgraph that answers what its answer rests on; null when it does not say. */
  onSubgraphReading?: (reading: SubgraphReading | null) => void;
}
