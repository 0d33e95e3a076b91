import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  text,
  timestamp,
  unique,
  uuid,
  foreignKey,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import {
  accountableParties,
  type AccountableParty,
  issueCategories,
  type IssueCategory,
  issueSources,
  type IssueSource,
  issueStates,
  type IssueState,
  type PauseReason,
  pauseReasons,
  urgencies,
  type Urgency,
} from './enums.ts';
import { jointMeetingSchema } from './schema.ts';

/** The clock that an issue waits on, that of its state or else the main one: what is due first. */
const nextDueFirst = sql`(coalesce(state_due_at, due_at)) ASC NULLS LAST`;

/** Troubles that departments settle together. */
export const issues = jointMeetingSchema.table(
  'issues',
  {
    id: uuid().primaryKey(),
    /** Number people quote, such as WY-20261122-0007. */
    code: text().notNull(),
    title: text().notNull(),
    description: text().notNull(),
    category: text().$type<IssueCategory>().notNull(),
    urgency: text().$type<Urgency>().notNull(),
    state: text().$type<IssueState>().notNull(),
    source: text().$type<IssueSource>().notNull(),
    place: text(),
    /** WGS 84, in degrees; both or neither. */
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    compoundId: text(),
    communityId: text(),
    streetId: text(),
    /** Opaque to this subgraph: communities alone knows the person. */
    reporterId: text(),
    createdBy: text().notNull(),
    restricted: boolean().notNull().default(false),
    refusalReason: text(),
    mergedIntoId: uuid(),
    /** Departments called or claiming, for rights and filters. */
    departmentCodes: text()
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    /** Null until somebody says who answers for the trouble. */
    accountableParty: text().$type<AccountableParty>(),
    /** Times a department said that it is another's duty: declined or suggested a transfer. */
    declineCount: integer().notNull().default(0),
    transferCount: integer().notNull().default(0),
    /** Highest level of supervision so far; 0 for none. */
    supervisionLevel: integer().notNull().default(0),
    /** Whether the next joint meeting has to deal with it. */
    onAgenda: boolean().notNull().default(false),
    reopenCount: integer().notNull().default(0),
    reworkCount: integer().notNull().default(0),
    callbackAttempts: integer().notNull().default(0),
    satisfaction: integer(),
    /** Null before the issue is accepted. */
    dueAt: timestamp({ withTimezone: true }),
    /** Start of the last quarter of the main clock. */
    dueSoonAt: timestamp({ withTimezone: true }),
    /** Since when the main clock rests, and why; nulls while it runs. */
    duePausedAt: timestamp({ withTimezone: true }),
    duePauseReason: text().$type<PauseReason>(),
    /** When the reporter was first contacted; null until then and where nobody is known. */
    contactedAt: timestamp({ withTimezone: true }),
    /** By when the issue has to leave its state; null in states that end it. */
    stateDueAt: timestamp({ withTimezone: true }),
    /** When the issue entered its state. */
    stateSince: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    version: integer().notNull().default(1),
    /** Key of an imported ledger row; importing it again changes nothing. */
    ledgerKey: text(),
  },
  (table) => [
    unique('issues_code_unique').on(table.code),
    unique('issues_ledger_key_unique').on(table.ledgerKey),
    foreignKey({
      name: 'issues_merged_into',
      columns: [table.mergedIntoId],
      foreignColumns: [table.id],
    }),
    check('issues_category_known', oneOf(table.category, issueCategories)),
    check('issues_urgency_known', oneOf(table.urgency, urgencies)),
    check('issues_state_known', oneOf(table.state, issueStates)),
    check('issues_source_known', oneOf(table.source, issueSources)),
    check(
      'issues_accepted_has_due_time',
      sql`${table.state} IN ('REPORTED', 'REFUSED', 'MERGED') OR ${table.dueAt} IS NOT NULL`,
    ),
    check(
      'issues_closed_has_time',
      sql`(${table.state} IN ('CLOSED', 'TERMINATED')) = (${table.closedAt} IS NOT NULL)`,
    ),
    check(
      'issues_merged_names_other',
      sql`(${table.state} = 'MERGED') = (${table.mergedIntoId} IS NOT NULL) AND ${table.mergedIntoId} <> ${table.id}`,
    ),
    check(
      'issues_refused_has_reason',
      sql`(${table.state} = 'REFUSED') = (${table.refusalReason} IS NOT NULL)`,
    ),
    check('issues_pause_reason_known', oneOf(table.duePauseReason, pauseReasons)),
    check(
      'issues_paused_says_why',
      sql`(${table.duePausedAt} IS NULL) = (${table.duePauseReason} IS NULL)`,
    ),
    check('issues_accountable_party_known', oneOf(table.accountableParty, accountableParties)),
    check('issues_supervision_level_range', sql`${table.supervisionLevel} BETWEEN 0 AND 3`),
    check(
      'issues_location_whole',
      sql`(${table.latitude} IS NULL) = (${table.longitude} IS NULL) AND ${table.latitude} BETWEEN -90 AND 90 AND ${table.longitude} BETWEEN -180 AND 180`,
    ),
    check('issues_satisfaction_range', sql`${table.satisfaction} BETWEEN 1 AND 5`),
    // The board and every list in order of due time.
    index('issues_next_due_index').on(nextDueFirst, table.id),
    // The board and the clocks of the desk, however many issues have ended since.
    index('issues_open_next_due_index')
      .on(nextDueFirst, table.id)
      .where(sql`state NOT IN ('CLOSED', 'TERMINATED', 'REFUSED', 'MERGED')`),
    // Counts of what a whole district sees, read from the index alone, and of the few exceptions. With
    // nothing but the state in it an index is small and in the order of the table.
    index('issues_unrestricted_state_index')
      .on(table.state)
      .where(sql`restricted = false`),
    index('issues_restricted_state_index')
      .on(table.state)
      .where(sql`restricted = true`),
    // Which issue has been longest in a state.
    index('issues_open_state_since_index')
      .on(table.state, table.stateSince)
      .where(sql`state NOT IN ('CLOSED', 'TERMINATED', 'REFUSED', 'MERGED')`),
    // One column of the board, and what waits in a state.
    index('issues_state_next_due_index').on(table.state, nextDueFirst, table.id),
    index('issues_created_index').on(table.createdAt.desc().nullsFirst(), table.id),
    index('issues_updated_index').on(table.updatedAt.desc().nullsFirst(), table.id),
    // Row rule of communities and streets, and their counts.
    index('issues_community_index').on(table.communityId, table.state),
    index('issues_street_index').on(table.streetId, table.state),
    // Duplicates at intake, and the issues of a compound.
    index('issues_compound_index').on(table.compoundId, table.category, table.createdAt),
    // Duplicates around a place, and what was merged into an issue.
    index('issues_located_index')
      .on(table.category, table.latitude)
      .where(sql`latitude IS NOT NULL`),
    index('issues_merged_into_index')
      .on(table.mergedIntoId)
      .where(sql`merged_into_id IS NOT NULL`),
    // Issues of a department.
    index('issues_departments_index').using('gin', table.departmentCodes),
  ],
);

export type IssueRow = typeof issues.$inferSelect;
