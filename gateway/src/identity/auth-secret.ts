import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs session cookies, made on the first start and kept in the data folder.
 * Several gateways of one district need the same: they are given `LIANXI_AUTH_SECRET`.
 */
export async function readAuthSecret(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'secrets');
  const path = join(folder, 'auth');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    // `wx` lets only one of two starting gateways write; the other reads what it wrote.
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(randomBytes(32).toString('base64url'));
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < 32) throw new Error(`${path} holds no secret: remove it and start again`);
  return secret;
}
