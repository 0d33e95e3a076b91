import type { IncomingMessage, ServerResponse } from 'node:http';
import { localeOf, type Locale } from '@lianxi/kit/locale';
import { clientAddressHeader, type Auth } from '../identity/auth.ts';
import type { SignInLock, SignInVerdict } from '../identity/sign-in-lock.ts';
import { authMessage } from './auth-messages.ts';
import { BodyTooLargeError, readBody } from './read-body.ts';
import { respondJson } from './respond.ts';

export interface AuthRouteOptions {
  auth: Auth;
  lock: SignInLock;
  /** Called when a session may have ended. */
  onSessionsChanged(): void;
}

export type AuthRoute = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const maxBodyBytes = 16 * 1024;
const signInPath = '/auth/sign-in/username';

/** Serves sign-in, sign-out and accounts under `/auth`. */
export function createAuthRoute({ auth, lock, onSessionsChanged }: AuthRouteOptions): AuthRoute {
  return async (request, response) => {
    const locale = localeOf(request.headers['accept-language']);
    const refuse = (status: number, code: string, headers = {}) =>
      respondJson(response, status, { code, message: authMessage(code, locale) }, headers);
    try {
      const body = await readBody(request, maxBodyBytes);
      const call = () => auth.handler(toFetchRequest(request, body));
      const username = usernameOf(request, body);
      if (username === null) {
        await sendAnswer(response, await call(), locale);
      } else {
        const guarded = await lock.guard(username, call, judgeSignIn);
        if ('lockedUntil' in guarded) {
          const seconds = Math.ceil((guarded.lockedUntil.getTime() - Date.now()) / 1000);
          return refuse(429, 'account_locked', { 'retry-after': seconds });
        }
        await sendAnswer(response, guarded.outcome, locale);
      }
      if (request.method !== 'GET') onSessionsChanged();
    } catch (error) {
      if (!(error instanceof BodyTooLargeError)) throw error;
      refuse(413, 'document_too_large', { connection: 'close' });
    }
  };
}

function judgeSignIn(answer: Response): SignInVerdict {
  if (answer.status === 401) return 'wrong';
  return answer.ok ? 'right' : 'neither';
}

/** The name somebody tries to sign in with; null for every other request. */
function usernameOf(request: IncomingMessage, body: string): string | null {
  const { pathname } = new URL(request.url ?? '', 'http://gateway');
  if (request.method !== 'POST' || pathname !== signInPath) return null;
  try {
    const { username } = JSON.parse(body) as { username?: unknown };
    return typeof username === 'string' ? username.toLowerCase().slice(0, 100) : null;
  } catch {
    // Not JSON: better-auth refuses it with its own words.
    return null;
  }
}

function toFetchRequest(request: IncomingMessage, body: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // Ours alone: what a client claims about its address is worth nothing.
  headers.set(clientAddressHeader, request.socket.remoteAddress ?? '');
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'gateway'}`);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD' && body !== '';
  return new Request(url, { method: request.method, headers, ...(hasBody ? { body } : {}) });
}

async function sendAnswer(
  response: ServerResponse,
  answer: Response,
  locale: Locale,
): Promise<void> {
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie' && name !== 'content-length') response.setHeader(name, value);
  }
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.setHeader('cache-control', 'no-store');
  const text = await answer.text();
  response.statusCode = answer.status;
  response.end(answer.status >= 400 ? presentAuthError(text, locale) : text);
}

/** The library's codes are upper case and its sentences English. */
function presentAuthError(text: string, locale: Locale): string {
  try {
    const body = JSON.parse(text) as { code?: unknown; message?: unknown };
    const code = typeof body.code === 'string' ? body.code.toLowerCase() : 'invalid_input';
    const message = authMessage(code, locale, typeof body.message === 'string' ? body.message : '');
    return JSON.stringify({ code, message });
  } catch {
    // An empty answer, as to a path that does not exist.
    return JSON.stringify({ code: 'not_found', message: authMessage('not_found', locale) });
  }
}
