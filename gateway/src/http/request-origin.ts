import type { IncomingMessage } from 'node:http';

/** Whether the page that sent a request may call the gateway. */
export type OriginCheck = (request: IncomingMessage) => boolean;

/**
 * Allows pages that the gateway served itself, and origins named in the settings.
 * Browsers send `Origin` with everything that can change something and with every socket; without
 * it, the caller is no page and has no cookies but its own.
 */
export function createOriginCheck(trustedOrigins: string[]): OriginCheck {
  const trusted = new Set(trustedOrigins);
  return (request) => {
    const { origin, host } = request.headers;
    if (request.headers['sec-fetch-site'] === 'same-origin') return true;
    if (origin === undefined) return true;
    if (trusted.has(origin)) return true;
    // Only the host is compared: behind a proxy that ends TLS the schemes differ.
    return URL.canParse(origin) && new URL(origin).host === host;
  };
}
