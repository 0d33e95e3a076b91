import { join, resolve } from 'node:path';
import { z } from 'zod';
import { createFolderStorage } from './storage/folder-storage.ts';
import { createS3Storage } from './storage/s3-storage.ts';
import type { AttachmentStorage } from './storage/storage.ts';

/** Where attachments are kept: in the data folder, or in a store that speaks S3. */
export const attachmentSettings = z.object({
  LIANXI_DATA: z.string().min(1).default('.data'),
  LIANXI_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .optional(),
  LIANXI_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{2,62}$/, 'must be the name of a bucket')
    .optional(),
  LIANXI_S3_REGION: z.string().min(1).default('us-east-1'),
  LIANXI_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  LIANXI_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
});

export type AttachmentSettings = z.output<typeof attachmentSettings>;

const togetherNames = [
  'LIANXI_S3_ENDPOINT',
  'LIANXI_S3_BUCKET',
  'LIANXI_S3_ACCESS_KEY_ID',
  'LIANXI_S3_SECRET_ACCESS_KEY',
] as const;

/** What is wrong with the settings of the store, one line each, `NAME: fault`. */
export function attachmentFaults(environment: Record<string, string | undefined>): string[] {
  const parsed = attachmentSettings.safeParse(environment);
  const faults = (parsed.error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')}: ${issue.message}`,
  );
  const missing = togetherNames.filter((name) => environment[name] === undefined);
  if (missing.length === 0 || missing.length === togetherNames.length) return faults;
  const halves = missing.map((name) => `${name}: is missing while the others of the store are set`);
  return [...faults, ...halves];
}

/** Opens the store that the settings name. */
export function openAttachmentStorage(settings: AttachmentSettings): AttachmentStorage {
  const {
    LIANXI_S3_ENDPOINT: endpoint,
    LIANXI_S3_BUCKET: bucket,
    LIANXI_S3_ACCESS_KEY_ID: accessKeyId,
    LIANXI_S3_SECRET_ACCESS_KEY: secretAccessKey,
    LIANXI_S3_REGION: region,
  } = settings;
  if (endpoint && bucket && accessKeyId && secretAccessKey) {
    return createS3Storage({ endpoint, bucket, region, accessKeyId, secretAccessKey });
  }
  return createFolderStorage(join(resolve(settings.LIANXI_DATA), 'attachments'));
}
