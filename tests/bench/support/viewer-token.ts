import { listKeys } from '@lianxi/gateway/viewer/signing-key.store';
import { viewerTokenAudience, viewerTokenIssuer, type Viewer } from '@lianxi/kit/viewer';
import { importJWK, SignJWT } from 'jose';
import type { District } from './district.ts';

/**
 * A viewer token as the gateway makes them, but for an hour: what stands in the gateway's place has
 * no session to renew it by.
 */
export async function signViewerToken(district: District, viewer: Viewer): Promise<string> {
  const key = (await listKeys(district.database.db)).at(-1);
  if (key === undefined) throw new Error('The gateway has not made its key yet');
  const { userId, ...rights } = viewer;
  return new SignJWT({ ...rights, sub: userId ?? undefined })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.id, typ: 'JWT' })
    .setIssuer(viewerTokenIssuer)
    .setAudience(viewerTokenAudience)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importJWK(key.privateJwk, 'EdDSA'));
}
