import type { Username } from './people.ts';
import type { TestHub } from './start-hub.ts';

/** A picture of one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  'base64',
);

/** What the gateway answered an upload. */
export interface UploadOutcome {
  status: number;
  code?: string;
  message?: string;
  attachment?: { id: string; name: string; kind: string; size: number };
}

/** Sends a file through the gateway as a person, or signed out. */
export async function upload(
  hub: TestHub,
  username: Username | null,
  fields: Record<string, string>,
  bytes: Buffer = pixel,
  headers: Record<string, string> = {},
): Promise<UploadOutcome> {
  const token = username === null ? null : await hub.signIn(username);
  const answer = await fetch(`${hub.url}/attachments?${new URLSearchParams(fields)}`, {
    method: 'POST',
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    body: new Uint8Array(bytes),
  });
  return { status: answer.status, ...((await answer.json()) as object) };
}

/** Uploads a picture and returns the id of the draft; throws when it is refused. */
export async function givenUpload(
  hub: TestHub,
  username: Username,
  issueId: string,
  purpose = 'REPORT',
): Promise<string> {
  const outcome = await upload(hub, username, { purpose, issueId, name: '现场.png' });
  if (!outcome.attachment) throw new Error(`not uploaded: ${JSON.stringify(outcome)}`);
  return outcome.attachment.id;
}
