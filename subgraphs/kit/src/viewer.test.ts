import { generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verifierOf, viewerTokenAudience, viewerTokenIssuer } from './viewer.ts';

const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
const sign = (seconds: number) =>
  new SignJWT({ role: 'LIAISON', name: '何静', departmentCode: 'housing', sub: 'one' })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(viewerTokenIssuer)
    .setAudience(viewerTokenAudience)
    .setExpirationTime(Math.floor(Date.now() / 1_000) + seconds)
    .sign(privateKey);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('a token is checked once and names the same viewer until it expires', async () => {
  const keys = vi.fn(() => publicKey);
  const verify = verifierOf(keys);
  const authorization = `Bearer ${await sign(60)}`;
  const first = await verify(authorization);
  expect(first).toMatchObject({ userId: 'one', role: 'LIAISON', departmentCode: 'housing' });
  vi.setSystemTime(Date.now() + 59_000);
  expect(await verify(authorization)).toEqual(first);
  expect(keys).toHaveBeenCalledTimes(1);
});

test('a token that was good is none once it has expired', async () => {
  const verify = verifierOf(() => publicKey);
  const authorization = `Bearer ${await sign(60)}`;
  expect(await verify(authorization)).not.toBeNull();
  vi.setSystemTime(Date.now() + 61_000);
  expect(await verify(authorization)).toBeNull();
});

test('a forged token is none however often it comes', async () => {
  const verify = verifierOf(() => publicKey);
  const good = await sign(60);
  expect(await verify(`Bearer ${good}`)).not.toBeNull();
  const forged = `Bearer ${good.slice(0, -8)}AAAAAAAA`;
  expect(await verify(forged)).toBeNull();
  expect(await verify(forged)).toBeNull();
});
