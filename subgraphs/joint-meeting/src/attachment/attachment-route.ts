import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestContext, SideRoute } from '@lianxi/kit/start-subgraph';
import type { Deps } from '../deps.ts';
import { attachmentKindEntries } from './attachment-kinds.ts';
import type { ServedFile } from '../document/drawn-document.ts';
import { drawnVariantOf, openDocument } from '../document/open-document.service.ts';
import { linkTo, openAttachment } from './attachment.service.ts';
import { type AttachmentStorage, attachmentVariants } from './storage/storage.ts';
import { admitUpload, keepUpload, uploadSize } from './upload.service.ts';
import { statusOf, uploadMessage, type UploadRefusal } from './upload-messages.ts';

/** Uploads of one person that are received at once: each is held in memory. */
const receivedAtOnce = 4;
// A viewer who loses a right keeps at most what their own browser has shown them.
const cacheSeconds = 300;

/** Serves `POST /attachments` and the links to attachments. */
export function createAttachmentRoute(deps: Deps, storage: AttachmentStorage): SideRoute {
  const receiving = new Map<string, number>();

  async function receive(
    request: IncomingMessage,
    response: ServerResponse,
    context: RequestContext,
    search: URLSearchParams,
  ): Promise<void> {
    const admitted = await admitUpload(deps, context, {
      purpose: search.get('purpose'),
      issueId: search.get('issueId'),
      name: search.get('name'),
      operationId: search.get('operationId'),
    });
    if ('refusal' in admitted) return refuse(response, admitted.refusal, context);
    const { userId } = admitted;
    const before = receiving.get(userId) ?? 0;
    if (before >= receivedAtOnce) return refuse(response, 'too_many_uploads', context);
    receiving.set(userId, before + 1);
    try {
      const sent = await readBytes(request, uploadSize(admitted));
      if (sent === null) return refuse(response, 'attachment_too_large', context);
      const kept = await keepUpload(deps, storage, admitted, sent);
      if ('refusal' in kept) return refuse(response, kept.refusal, context);
      const { id, name, kind, size } = kept;
      const thumbnailUrl = await linkTo({ ...context, deps }, kept, 'thumbnail');
      sendJson(response, 201, { attachment: { id, name, kind, size, thumbnailUrl } });
    } finally {
      const left = (receiving.get(userId) ?? 1) - 1;
      if (left === 0) receiving.delete(userId);
      else receiving.set(userId, left);
    }
  }

  async function openStored(
    context: RequestContext,
    attachmentId: string,
    variantName: string,
    visit: { expires: string; signature: string },
  ): Promise<ServedFile | null> {
    const variant = attachmentVariants.find((known) => known === variantName);
    if (variant === undefined) return null;
    const opened = await openAttachment(deps, storage, context, {
      attachmentId,
      variant,
      ...visit,
    });
    if (opened === null) return null;
    const { name, kind } = opened.attachment;
    const mime = variant === 'thumbnail' ? 'image/webp' : attachmentKindEntries[kind].mime;
    return { name, mime, bytes: opened.bytes };
  }

  return {
    name: 'attachments',
    async serve(request, response, context) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://joint-meeting');
      const [, , attachmentId = '', variantName] = pathname.split('/');
      if (request.method === 'POST' && attachmentId === '') {
        return receive(request, response, context, searchParams);
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return refuse(response, 'method_not_allowed', context);
      }
      const visit = {
        expires: searchParams.get('expires') ?? '',
        signature: searchParams.get('signature') ?? '',
      };
      const drawn = drawnVariantOf(variantName ?? '');
      const opened =
        drawn === null
          ? await openStored(context, attachmentId, variantName ?? '', visit)
          : await openDocument(deps, context, drawn, { id: attachmentId, ...visit });
      if (opened === null) return refuse(response, 'attachment_not_found', context);
      const { bytes, mime } = opened;
      response.writeHead(200, {
        'content-type': mime,
        'content-length': bytes.length,
        'content-disposition': dispositionOf(opened),
        'cache-control': `private, max-age=${cacheSeconds}`,
        'x-content-type-options': 'nosniff',
        // Opened by itself it is a page without scripts, forms or an origin.
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
      });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    },
  };
}

/** The whole body; null when it is larger than allowed. Throws when the sender leaves half way. */
async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Images are shown, files are saved; the name travels in both of the forms browsers know (RFC 6266). */
function dispositionOf({ name, mime }: ServedFile): string {
  const plain = name.replaceAll(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  const type = mime.startsWith('image/') ? 'inline' : 'attachment';
  return `${type}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function refuse(response: ServerResponse, code: UploadRefusal, { locale }: RequestContext): void {
  sendJson(response, statusOf(code), { code, message: uploadMessage(code, locale) });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
