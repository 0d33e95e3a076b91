import { sql } from 'drizzle-orm';
import { check, integer, jsonb, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import type { IssueSource } from './enums.ts';
import { jointMeetingSchema } from './schema.ts';

/** Where a bulletin stands. */
export const bulletinStates = ['DRAFT', 'APPROVED', 'PUBLISHED'] as const;
export type BulletinState = (typeof bulletinStates)[number];

/** How a department did in a month. */
export interface DepartmentFigures {
  departmentCode: string;
  /** Calls of the month that asked for an answer. */
  called: number;
  /** Of those, answered by the department itself within its time. */
  answeredInTime: number;
  /** Of those, sent back with a legal basis. */
  declined: number;
  /** Of those, left unanswered until silence counted as acceptance. */
  deemedAccepted: number;
  /** Issues it led whose main clock was met in the month. */
  onTime: number;
  /** Issues it led whose main clock was over in the month. */
  overdue: number;
  /** Notices of supervision to it in the month, by level. */
  noticesLevel1: number;
  noticesLevel2: number;
  noticesLevel3: number;
}

/** What came in by a channel in a month. */
export interface ChannelFigures {
  source: IssueSource;
  /** Issues reported in the month. */
  received: number;
  /** Issues settled in the month, whenever they were reported. */
  settled: number;
}

/** An issue that stands in the bulletin by name: it got a notice of the third level in the month. */
export interface ListedIssue {
  issueId: string;
  code: string;
  /** Null for a restricted issue, which not everybody who reads the bulletin may know. */
  title: string | null;
  departmentCode: string;
  /** Number of the notice. */
  number: string;
  /** Timestamp of its issue in ISO 8601. */
  issuedAt: string;
}

/** The tables of a bulletin, as they were when it was drafted. */
export interface BulletinFigures {
  departments: DepartmentFigures[];
  channels: ChannelFigures[];
  listed: ListedIssue[];
}

/** Monthly bulletins 通报: how the departments did, drafted by a clock, approved by a leader. */
export const bulletins = jointMeetingSchema.table(
  'bulletins',
  {
    id: uuid().primaryKey(),
    /** The month that it is about, such as 2026-10. */
    month: text().notNull(),
    state: text().$type<BulletinState>().notNull().default('DRAFT'),
    /** As it is printed, such as 联通报〔2026〕10号; null until published. */
    number: text(),
    title: text().notNull(),
    addressee: text().notNull(),
    /** Unit that closes it. */
    issuer: text().notNull(),
    figures: jsonb().$type<BulletinFigures>().notNull(),
    /** What the office says about the figures. */
    text: text().notNull(),
    /** Counts the changes, so that nobody approves what they have not read. */
    version: integer().notNull().default(1),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    /** Null when a clock drafted it. */
    madeByName: text(),
    /** When the office asked for the approval; null while it writes. */
    submittedAt: timestamp({ withTimezone: true }),
    approvedByName: text(),
    approvedAt: timestamp({ withTimezone: true }),
    publishedByName: text(),
    publishedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    // One for each month, whoever drafts it.
    unique('bulletins_month_unique').on(table.month),
    unique('bulletins_number_unique').on(table.number),
    check('bulletins_month_written', sql`${table.month} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
    check('bulletins_state_known', oneOf(table.state, bulletinStates)),
    check(
      'bulletins_approved_by_somebody',
      sql`(${table.state} <> 'DRAFT') = (${table.approvedAt} IS NOT NULL AND ${table.approvedByName} IS NOT NULL)`,
    ),
    check(
      'bulletins_published_with_number',
      sql`(${table.state} = 'PUBLISHED') = (${table.publishedAt} IS NOT NULL AND ${table.number} IS NOT NULL)`,
    ),
  ],
);

export type BulletinRow = typeof bulletins.$inferSelect;
