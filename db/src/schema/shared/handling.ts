import { sql } from 'drizzle-orm';
import type { PgSchema } from 'drizzle-orm/pg-core';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from './one-of.ts';

/** How a department stands to an issue it was called to or came to. */
export const handlingClaims = ['CALLED', 'ACTIVE', 'DECLINED', 'RELEASED'] as const;

/** Part a department has in an issue. */
export const claimRoles = ['LEAD', 'ASSIST'] as const;

/** Where a task stands. */
export const taskStates = ['TODO', 'DOING', 'BLOCKED', 'DONE', 'WAIVED'] as const;

/** What a department does for an issue, one row for each of the two. */
export function handlingsTable<Name extends string>(schema: PgSchema<Name>) {
  return schema.table(
    'handlings',
    {
      issueId: uuid().notNull(),
      departmentCode: text().notNull(),
      claim: text({ enum: handlingClaims }).notNull(),
      role: text({ enum: claimRoles }),
      compoundId: uuid(),
      /** Territory of the issue, which decides who of a community may handle it. */
      communityId: text(),
      streetId: text(),
      completedAt: timestamp({ withTimezone: true }),
      /** What the department says it did; other departments read it. */
      summary: text(),
      /** When the issue was closed, merged or refused; cleared when it is reopened. */
      endedAt: timestamp({ withTimezone: true }),
    },
    (table) => [
      primaryKey({ columns: [table.issueId, table.departmentCode] }),
      check('handlings_claim_known', oneOf(table.claim, handlingClaims)),
      check('handlings_active_has_role', sql`(claim = 'ACTIVE') = (role IS NOT NULL)`),
      check('handlings_role_known', oneOf(table.role, claimRoles)),
    ],
  );
}

export type HandlingsTable = ReturnType<typeof handlingsTable>;
export type HandlingRow = HandlingsTable['$inferSelect'];

/** Tasks of the handlings of the same schema. */
export function handlingTasksTable<Name extends string>(
  schema: PgSchema<Name>,
  handlings: HandlingsTable,
) {
  return schema.table(
    'handling_tasks',
    {
      id: uuid().primaryKey().defaultRandom(),
      issueId: uuid().notNull(),
      departmentCode: text().notNull(),
      title: text().notNull(),
      acceptanceCriteria: text(),
      mandatory: boolean().notNull(),
      assigneeName: text(),
      dueAt: timestamp({ withTimezone: true }),
      state: text({ enum: taskStates }).notNull().default('TODO'),
      stateReason: text(),
      evidenceBefore: text(),
      evidenceAfter: text(),
      /** Attachments of the state before the work; joint-meeting keeps them. */
      attachmentsBefore: uuid()
        .array()
        .notNull()
        .default(sql`'{}'::uuid[]`),
      /** Attachments of the state after the work. */
      attachmentsAfter: uuid()
        .array()
        .notNull()
        .default(sql`'{}'::uuid[]`),
      /** For the department itself. */
      internalNote: text(),
      publicText: text(),
      /** Counted up with every change. */
      version: integer().notNull().default(1),
      createdAt: timestamp({ withTimezone: true }).notNull(),
      updatedAt: timestamp({ withTimezone: true }).notNull(),
    },
    (table) => [
      foreignKey({
        name: 'handling_tasks_handling_fk',
        columns: [table.issueId, table.departmentCode],
        foreignColumns: [handlings.issueId, handlings.departmentCode],
      }).onDelete('restrict'),
      check('handling_tasks_state_known', oneOf(table.state, taskStates)),
      check(
        'handling_tasks_reason_where_needed',
        sql`(state IN ('BLOCKED', 'WAIVED')) = (state_reason IS NOT NULL)`,
      ),
      // The tasks of a handling, oldest first.
      index('handling_tasks_handling_index').on(
        table.issueId,
        table.departmentCode,
        table.createdAt,
        table.id,
      ),
    ],
  );
}

export type HandlingTasksTable = ReturnType<typeof handlingTasksTable>;
export type HandlingTaskRow = HandlingTasksTable['$inferSelect'];
