import { jsonb, text, timestamp } from 'drizzle-orm/pg-core';
import type { JWK } from './jwk.ts';
import { identitySchema } from './schema.ts';

/** Keys that sign viewer tokens, shared by all gateways of a district. */
export const signingKeys = identitySchema.table('signing_keys', {
  /** Key id, named in the header of each token. */
  id: text().primaryKey(),
  publicJwk: jsonb().$type<JWK>().notNull(),
  /** Readable by the gateway's own login role alone. */
  privateJwk: jsonb().$type<JWK>().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
