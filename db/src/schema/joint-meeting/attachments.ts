import { sql } from 'drizzle-orm';
import {
  check,
  doublePrecision,
  index,
  integer,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import {
  attachmentKinds,
  type AttachmentKind,
  attachmentPurposes,
  type AttachmentPurpose,
  attachmentStates,
  type AttachmentState,
} from './enums.ts';
import { inspections } from './inspections.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Photos and files; their bytes lie in the store under their id. */
export const attachments = jointMeetingSchema.table(
  'attachments',
  {
    id: uuid().primaryKey(),
    state: text().$type<AttachmentState>().notNull(),
    purpose: text().$type<AttachmentPurpose>().notNull(),
    /** Null while it waits for an issue that is still being written, and for what belongs to a check. */
    issueId: uuid().references(() => issues.id, { onDelete: 'cascade' }),
    /** The check it belongs to; null until that is recorded, and for every other purpose. */
    inspectionId: uuid().references(() => inspections.id, { onDelete: 'cascade' }),
    /** What it belongs to within the issue, by its purpose, such as a joint report; null for the issue itself. */
    ownerId: text(),
    /** Department its uploader acted for; null for none. */
    departmentCode: text(),
    kind: text().$type<AttachmentKind>().notNull(),
    /** Cleaned, with the extension of its kind. */
    name: text().notNull(),
    /** Of what is served, in bytes. */
    size: integer().notNull(),
    /** SHA-256 of what is served, in hex. */
    hash: text().notNull(),
    /** SHA-256 of what was sent, in hex: a repeated upload sends the same. */
    sentHash: text().notNull(),
    /** In pixels; null for files that are no image. */
    width: integer(),
    height: integer(),
    /** By the photo itself; kept for the evidence of a report-in alone. */
    takenAt: timestamp({ withTimezone: true }),
    takenLatitude: doublePrecision(),
    takenLongitude: doublePrecision(),
    uploadedBy: text().notNull(),
    /** Null for a citizen, whose name belongs to communities. */
    uploadedByName: text(),
    uploadedAt: timestamp({ withTimezone: true }).notNull(),
    operationId: text(),
    attachedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('attachments_state_known', oneOf(table.state, attachmentStates)),
    check('attachments_purpose_known', oneOf(table.purpose, attachmentPurposes)),
    check('attachments_kind_known', oneOf(table.kind, attachmentKinds)),
    check('attachments_size_positive', sql`${table.size} > 0`),
    check(
      'attachments_attached_has_subject_and_time',
      sql`(${table.state} = 'ATTACHED') = (${table.attachedAt} IS NOT NULL) AND (${table.state} <> 'ATTACHED' OR ${table.issueId} IS NOT NULL OR ${table.inspectionId} IS NOT NULL)`,
    ),
    // Who sees an issue does not see by that what a covert check of it brought.
    check(
      'attachments_of_issue_or_check',
      sql`CASE WHEN ${table.purpose} = 'INSPECTION' THEN ${table.issueId} IS NULL ELSE ${table.inspectionId} IS NULL END`,
    ),
    check(
      'attachments_place_is_whole',
      sql`(${table.takenLatitude} IS NULL) = (${table.takenLongitude} IS NULL)`,
    ),
    // A repeated upload finds its first.
    unique('attachments_operation_unique').on(table.uploadedBy, table.operationId),
    // The attachments of issues.
    index('attachments_issue_index').on(table.issueId, table.attachedAt),
    // The attachments of checks.
    index('attachments_inspection_index').on(table.inspectionId),
    // What somebody uploaded and has not used, and what nobody will.
    index('attachments_loose_index')
      .on(table.uploadedBy, table.uploadedAt)
      .where(sql`state <> 'ATTACHED'`),
  ],
);

export type AttachmentRow = typeof attachments.$inferSelect;

/** The one key that signs the links to attachments; every process of the office reads it here. */
export const attachmentLinkKeys = jointMeetingSchema.table(
  'attachment_link_keys',
  {
    id: integer().primaryKey(),
    secret: text().notNull(),
  },
  (table) => [check('attachment_link_keys_only_one', sql`${table.id} = 1`)],
);
