import { readConfig, subgraphConfigSchema } from '@lianxi/kit/config';
import { attachmentSettings } from './attachment/attachment-settings.ts';

/** Settings of the joint-meeting subgraph. */
export const config = readConfig(
  subgraphConfigSchema.extend(attachmentSettings.shape),
  process.env,
);
