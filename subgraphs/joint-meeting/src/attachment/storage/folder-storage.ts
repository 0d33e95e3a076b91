import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AttachmentStorage } from './storage.ts';

/** Keeps attachments in a folder of this machine. */
export function createFolderStorage(folder: string): AttachmentStorage {
  return {
    async put(id, variant, bytes) {
      const path = join(folder, id, variant);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      // Under another name first: a file that was cut off never bears the name it is looked for by.
      const unfinished = `${path}.${randomUUID()}`;
      try {
        await writeThrough(unfinished, bytes);
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      await syncFolder(dirname(path));
      await syncFolder(folder);
    },
    async get(id, variant) {
      try {
        return await readFile(join(folder, id, variant));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    async remove(id) {
      // The whole folder of the attachment, with what a crash left unfinished in it.
      await rm(join(folder, id), { recursive: true, force: true });
    },
  };
}

async function writeThrough(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The name of a file is safe on the disk only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
