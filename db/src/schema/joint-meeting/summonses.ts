import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  index,
  jsonb,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import {
  type DeliberationParty,
  summonsKinds,
  type SummonsKind,
  type SummonsLevel,
  summonsLevels,
  type SummonsRole,
  type SummonsState,
  summonsStates,
} from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** A department that a whistle calls, before the call goes out. */
export interface ProposedCall {
  departmentCode: string;
  role: SummonsRole;
}

/** Whistles: departments are called in, at once or when somebody has approved. */
export const summonses = jointMeetingSchema.table(
  'summonses',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    level: text().$type<SummonsLevel>().notNull(),
    kind: text().$type<SummonsKind>().notNull(),
    state: text().$type<SummonsState>().notNull(),
    reason: text().notNull(),
    /** What was tried before, where, when to meet, what proves it: asked for and scored, never forced. */
    triedMeasures: text(),
    place: text(),
    meetAt: timestamp({ withTimezone: true }),
    evidence: text(),
    /** Deliberation on the spot before the whistle; all three or none. */
    deliberatedOn: date(),
    deliberationParties: text().array().$type<DeliberationParty[]>(),
    deliberationOutcome: text(),
    callerId: text().notNull(),
    callerName: text().notNull(),
    requestedAt: timestamp({ withTimezone: true }).notNull(),
    /** By when somebody has to approve; null where nobody has to. */
    approvalDueAt: timestamp({ withTimezone: true }),
    approvedBy: text(),
    approvedByName: text(),
    approvedAt: timestamp({ withTimezone: true }),
    /** Why it was returned last; null until it was. */
    returnReason: text(),
    /** Departments of a whistle that has not gone out; those called are targets. */
    proposedTargets: jsonb().$type<ProposedCall[]>(),
    /** Null until the call goes out. */
    sentAt: timestamp({ withTimezone: true }),
    withdrawnAt: timestamp({ withTimezone: true }),
    withdrawalReason: text(),
    /** The whistle to which this one adds departments; null for one of its own. */
    addedToId: uuid().references((): AnyPgColumn => summonses.id, { onDelete: 'cascade' }),
  },
  (table) => [
    check('summonses_level_known', oneOf(table.level, summonsLevels)),
    check('summonses_kind_known', oneOf(table.kind, summonsKinds)),
    check('summonses_state_known', oneOf(table.state, summonsStates)),
    check(
      'summonses_sent_has_time',
      sql`${table.state} IN ('WITHDRAWN', 'CLOSED') OR (${table.state} IN ('DRAFT', 'PENDING_APPROVAL')) = (${table.sentAt} IS NULL)`,
    ),
    check(
      'summonses_unsent_names_departments',
      sql`(${table.sentAt} IS NULL) = (${table.proposedTargets} IS NOT NULL)`,
    ),
    check(
      'summonses_approved_whole',
      sql`(${table.approvedAt} IS NULL) = (${table.approvedBy} IS NULL) AND (${table.approvedAt} IS NULL) = (${table.approvedByName} IS NULL)`,
    ),
    check(
      'summonses_deliberation_whole',
      sql`(${table.deliberatedOn} IS NULL) = (${table.deliberationParties} IS NULL) AND (${table.deliberatedOn} IS NULL) = (${table.deliberationOutcome} IS NULL)`,
    ),
    check(
      'summonses_withdrawn_has_time',
      sql`(${table.state} = 'WITHDRAWN') = (${table.withdrawnAt} IS NOT NULL)`,
    ),
    // One whistle of an issue is being written or waits for approval.
    uniqueIndex('summonses_one_unsent')
      .on(table.issueId)
      .where(sql`state IN ('DRAFT', 'PENDING_APPROVAL')`),
    // Summonses of a list of issues.
    index('summonses_issue_index').on(table.issueId, table.requestedAt),
    // What waits for approval, before or after it went out.
    index('summonses_approval_index')
      .on(table.issueId)
      .where(sql`approval_due_at IS NOT NULL AND approved_at IS NULL`),
  ],
);

export type SummonsRow = typeof summonses.$inferSelect;
