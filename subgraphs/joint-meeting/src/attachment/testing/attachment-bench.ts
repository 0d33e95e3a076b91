import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@lianxi/kit/run-process';
import { startSubgraph } from '@lianxi/kit/start-subgraph';
import type { Viewer } from '@lianxi/kit/viewer';
import { createJointMeeting } from '../../joint-meeting.ts';
import { openBench, type ProtocolBench } from '../../testing/protocol-bench.ts';
import { createFolderStorage } from '../storage/folder-storage.ts';
import type { AttachmentStorage } from '../storage/storage.ts';

/** The office served over a real socket, with a store in a folder. */
export interface AttachmentBench extends AsyncDisposable {
  bench: ProtocolBench;
  url: string;
  folder: string;
  storage: AttachmentStorage;
  /** Sends a file as a viewer. */
  upload(viewer: Viewer, fields: Record<string, string>, bytes: Buffer): Promise<UploadAnswer>;
  /** Follows a link as a viewer. */
  visit(viewer: Viewer, link: string): Promise<Response>;
  /** What a viewer sees attached to an issue; undefined when they may not see the issue. */
  attached(viewer: Viewer, issueId: string): Promise<ShownAttachment[] | undefined>;
  /** Asks the graph as a viewer. */
  ask(
    viewer: Viewer,
    query: string,
    variables?: object,
  ): Promise<Record<string, { attachments: never } | null>>;
}

/** An attachment as a viewer sees it. */
export interface ShownAttachment {
  id: string;
  url: string;
  thumbnailUrl: string | null;
}

/** What an upload was answered. */
export interface UploadAnswer {
  status: number;
  code?: string;
  message?: string;
  attachment?: {
    id: string;
    name: string;
    kind: string;
    size: number;
    thumbnailUrl: string | null;
  };
}

/** A viewer in place of a token: the signature of tokens has tests of its own. */
export function bearerOf(viewer: Viewer): string {
  return `Bearer ${encodeURIComponent(JSON.stringify(viewer))}`;
}

/** Opens a bench; the store may be wrapped to break where a test wants it to. */
export async function openAttachmentBench(
  wrap: (storage: AttachmentStorage) => AttachmentStorage = (storage) => storage,
): Promise<AttachmentBench> {
  const bench = await openBench();
  const folder = await mkdtemp(join(tmpdir(), 'lianxi-attachments-'));
  const storage = createFolderStorage(folder);
  const log = createLog('test', 'silent');
  const { connection, clock } = bench;
  const office = createJointMeeting({ connection, clock, log }, wrap(storage));
  const server = await startSubgraph({
    ...office,
    host: '127.0.0.1',
    port: 0,
    log,
    clock,
    appliedPosition: () => 0,
    onWritten: () => {},
    verifyViewer: async (authorization) =>
      authorization === undefined
        ? null
        : (JSON.parse(decodeURIComponent(authorization.replace('Bearer ', ''))) as Viewer),
  });
  const url = server.url.replace(/\/$/, '');
  const opened: Omit<AttachmentBench, typeof Symbol.asyncDispose> = {
    bench,
    url,
    folder,
    storage,
    async upload(viewer, fields, bytes) {
      const answer = await fetch(`${url}/attachments?${new URLSearchParams(fields)}`, {
        method: 'POST',
        headers: { authorization: bearerOf(viewer) },
        body: new Uint8Array(bytes),
      });
      return { status: answer.status, ...((await answer.json()) as object) };
    },
    visit: (viewer, link) =>
      fetch(`${url}${link}`, { headers: { authorization: bearerOf(viewer) } }),
    async attached(viewer, issueId) {
      const fields = 'id name kind url thumbnailUrl takenAt takenPlace { latitude longitude }';
      const query = `query ($id: ID!) { issue(id: $id) { attachments { ${fields} } } }`;
      const { issue } = await opened.ask(viewer, query, { id: issueId });
      return issue?.attachments;
    },
    async ask(viewer, query, variables) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { authorization: bearerOf(viewer), 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as {
        data: Record<string, { attachments: never } | null>;
        errors?: unknown;
      };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
  return {
    ...opened,
    async [Symbol.asyncDispose]() {
      await server.stop();
      await bench[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
