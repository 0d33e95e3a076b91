import { AwsClient } from 'aws4fetch';
import { type AttachmentStorage, attachmentVariants } from './storage.ts';

/** Where an S3-compatible store is and how to sign in to it. */
export interface S3Settings {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const timeoutMs = 30_000;

/** Keeps attachments in a bucket of any store that speaks S3, addressed by path. */
export function createS3Storage(settings: S3Settings): AttachmentStorage {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = settings;
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    region,
    service: 's3',
    // A store that is away for a moment is asked again by whoever uploads.
    retries: 2,
  });

  async function ask(method: 'PUT' | 'GET' | 'DELETE', key: string, bytes?: Buffer) {
    const url = `${endpoint.replace(/\/$/, '')}/${bucket}/${key}`;
    const answer = await client.fetch(url, {
      method,
      signal: AbortSignal.timeout(timeoutMs),
      ...(bytes === undefined ? {} : { body: new Uint8Array(bytes) }),
    });
    if (answer.ok || answer.status === 404) return answer;
    throw new Error(`The store answered ${answer.status} to ${method}: ${await answer.text()}`);
  }

  return {
    async put(id, variant, bytes) {
      const answer = await ask('PUT', `${id}/${variant}`, bytes);
      if (!answer.ok) throw new Error(`The store has no bucket ${bucket}: ${await answer.text()}`);
      await answer.arrayBuffer();
    },
    async get(id, variant) {
      const answer = await ask('GET', `${id}/${variant}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      return answer.ok ? bytes : null;
    },
    async remove(id) {
      for (const variant of attachmentVariants) {
        await (await ask('DELETE', `${id}/${variant}`)).arrayBuffer();
      }
    },
  };
}
