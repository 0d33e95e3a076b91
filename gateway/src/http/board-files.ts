import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

export type BoardFiles = (request: IncomingMessage, response: ServerResponse) => void;

/** What a page may load: its own files, nothing from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // Components place what they show by style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Sets what every answer of the gateway tells the browser to be careful about. */
export function setSecurityHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('permissions-policy', 'geolocation=(self), camera=(self), microphone=()');
}

/**
 * Serves the built board: hashed files for ever, pages anew each time.
 * Every path without a file is a page of the board, which finds its own way by the address.
 */
export function createBoardFiles(folder: string): BoardFiles {
  // Built anew while the gateway runs, as in a first start or an update: the list of files is that
  // of the build whose index.html is there.
  let opened: { builtAt: number; serve: ReturnType<typeof sirv> } | undefined;
  const find = () => {
    const builtAt = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
    if (builtAt === undefined) return undefined;
    if (opened?.builtAt !== builtAt) opened = { builtAt, serve: openFolder(folder) };
    return opened.serve;
  };

  return (request, response) => {
    const files = find();
    if (!files) return notBuilt(response);
    const { pathname } = new URL(request.url ?? '/', 'http://gateway');
    // sirv opens what it listed and ends the process when the file has gone since.
    if (extname(pathname) !== '' && !existsSync(join(folder, pathname))) return notFound(response);
    files(request, response, () => {
      if (extname(pathname) !== '') return notFound(response);
      void servePage(folder, response);
    });
  };
}

function openFolder(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      const hashed = path.startsWith('/assets/');
      response.setHeader(
        'cache-control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

async function servePage(folder: string, response: ServerResponse): Promise<void> {
  try {
    const page = await readFile(join(folder, 'index.html'));
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    response.end(page);
  } catch {
    // The folder is being built anew at this moment.
    notBuilt(response);
  }
}

function notBuilt(response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
  response.end('看板尚未构建完成，请稍候。\nThe board is not built yet. Try again in a moment.\n');
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('Not found\n');
}
