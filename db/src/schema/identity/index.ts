export * from './accounts.ts';
export type { JWK } from './jwk.ts';
export { identitySchema } from './schema.ts';
export * from './sessions.ts';
export * from './sign-in-failures.ts';
export * from './signing-keys.ts';
export * from './two-factors.ts';
export * from './users.ts';
export * from './verifications.ts';
