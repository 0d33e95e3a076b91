import { sql } from 'drizzle-orm';
import { check, date, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { communitiesSchema } from './schema.ts';

/** Kinds of a committee. */
export const committeeKinds = ['OWNERS', 'INTERIM'] as const;

/** Where a committee stands. */
export const committeeStates = [
  'PLANNED',
  'PREPARING',
  'FOUNDED',
  'IN_ELECTION',
  'STALLED',
] as const;

/** The committee that acts for the owners of a compound, at most one. */
export const committees = communitiesSchema.table(
  'committees',
  {
    id: uuid().primaryKey().defaultRandom(),
    compoundId: uuid().notNull(),
    kind: text({ enum: committeeKinds }).notNull(),
    state: text({ enum: committeeStates }).notNull(),
    members: integer().notNull(),
    partyMembers: integer().notNull(),
    termFrom: date(),
    termTo: date(),
  },
  (table) => [
    unique('committees_compound_unique').on(table.compoundId),
    check('committees_kind_known', oneOf(table.kind, committeeKinds)),
    check('committees_state_known', oneOf(table.state, committeeStates)),
    check('committees_party_members_among_members', sql`party_members BETWEEN 0 AND members`),
    check('committees_term_in_order', sql`term_to >= term_from`),
  ],
);

export type CommitteeRow = typeof committees.$inferSelect;
