import type { Locale } from '@lianxi/kit/locale';
import type { Viewer } from '@lianxi/kit/viewer';

/** For whom an operation is executed; all that a subgraph learns of the client. */
export interface GraphContext {
  viewer: Viewer;
  locale: Locale;
  /** Ties the log lines of the gateway and the subgraphs together. */
  requestId: string;
}
