import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolderStorage } from './folder-storage.ts';
import { createS3Storage, type S3Settings } from './s3-storage.ts';
import type { AttachmentStorage } from './storage.ts';

let folder: string;
let store: S3rver;
let s3: S3Settings;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxi-storage-'));
  store = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'lianxi' }],
  });
  const { port } = await store.run();
  s3 = {
    endpoint: `http://127.0.0.1:${port}/`,
    bucket: 'lianxi',
    region: 'cn-north-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  };
});

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each([
  ['a folder', () => createFolderStorage(join(folder, 'attachments'))],
  ['a store that speaks S3', () => createS3Storage(s3)],
])('%s', (_, open: () => AttachmentStorage) => {
  const bytes = Buffer.from([0, 255, 10, 13, 0, 128]);

  test('gives back what it was given, byte for byte', async () => {
    const storage = open();
    await storage.put('a', 'original', bytes);
    await storage.put('a', 'thumbnail', Buffer.from('small'));
    expect((await storage.get('a', 'original'))?.equals(bytes)).toBe(true);
    expect((await storage.get('a', 'thumbnail'))?.toString()).toBe('small');
  });

  test('has nothing under an id it was not given', async () => {
    expect(await open().get('b', 'original')).toBeNull();
  });

  test('takes the same again', async () => {
    const storage = open();
    await storage.put('c', 'original', bytes);
    await storage.put('c', 'original', bytes);
    expect((await storage.get('c', 'original'))?.equals(bytes)).toBe(true);
  });

  test('removes all of an id, and twice is fine', async () => {
    const storage = open();
    await storage.put('d', 'original', bytes);
    await storage.put('d', 'thumbnail', bytes);
    await storage.remove('d');
    await storage.remove('d');
    expect(await storage.get('d', 'original')).toBeNull();
    expect(await storage.get('d', 'thumbnail')).toBeNull();
  });
});

test('a folder holds whole files only, under the names they are looked for by', async () => {
  const place = join(folder, 'whole');
  await createFolderStorage(place).put('a', 'original', Buffer.from('x'));
  expect(await readdir(join(place, 'a'))).toEqual(['original']);
});

describe('a store that refuses', () => {
  test('for an unknown key of access, is an error that names the answer', async () => {
    const storage = createS3Storage({ ...s3, accessKeyId: 'nobody' });
    await expect(storage.put('e', 'original', Buffer.from('x'))).rejects.toThrow('403');
    await expect(storage.get('e', 'original')).rejects.toThrow('403');
  });

  test('for want of the bucket, is an error that names it', async () => {
    const storage = createS3Storage({ ...s3, bucket: 'elsewhere' });
    await expect(storage.put('e', 'original', Buffer.from('x'))).rejects.toThrow('elsewhere');
  });

  test('with a fault of its own, is asked again before it is an error', async () => {
    let asked = 0;
    const faulty = createServer((_, response) => {
      asked += 1;
      response.statusCode = 503;
      response.end('overloaded');
    });
    await new Promise<void>((resolve) => faulty.listen(0, '127.0.0.1', resolve));
    const { port } = faulty.address() as AddressInfo;
    const storage = createS3Storage({ ...s3, endpoint: `http://127.0.0.1:${port}` });
    await expect(storage.get('e', 'original')).rejects.toThrow('503');
    expect(asked).toBe(3);
    faulty.close();
  });
});

test('requests are signed for the region, the service and the time (AWS Signature Version 4)', async () => {
  let authorization = '';
  const witness = createServer((request, response) => {
    authorization = request.headers.authorization ?? '';
    response.end();
  });
  await new Promise<void>((resolve) => witness.listen(0, '127.0.0.1', resolve));
  const { port } = witness.address() as AddressInfo;
  await createS3Storage({ ...s3, endpoint: `http://127.0.0.1:${port}` }).get('f', 'original');
  expect(authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=S3RVER\/\d{8}\/cn-north-1\/s3\/aws4_request, SignedHeaders=[^,]*host[^,]*, Signature=[0-9a-f]{64}$/,
  );
  witness.close();
});
