import { sql } from 'drizzle-orm';
import { boolean, check, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { identitySchema } from './schema.ts';

/** People who may sign in, and the rights that their viewer token carries. */
export const users = identitySchema.table(
  'users',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** The library wants one; people without an address get one under `lianxi.invalid`. */
    email: text().notNull(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    /** Lower case, the name used at sign-in. */
    username: text(),
    displayUsername: text(),
    /** What the person may do, as in the graph's `ViewerRole`. */
    viewerRole: text().notNull().default('CITIZEN'),
    departmentCode: text(),
    streetId: text(),
    communityId: text(),
    /** Unified social credit code of the property company a COMPANY_USER acts for. */
    companyUscc: text(),
    /** The user this one stands in for. */
    deputyOf: text(),
    /** `admin` may manage accounts; says nothing about issues. */
    accountRole: text().notNull().default('user'),
    twoFactorEnabled: boolean().notNull().default(false),
    banned: boolean().notNull().default(false),
    banReason: text(),
    banExpires: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When the person last got other rights, kept by a trigger; null while they are the first ones. */
    rightsChangedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    unique('users_email_unique').on(table.email),
    unique('users_username_unique').on(table.username),
    check(
      'users_viewer_role_known',
      sql`${table.viewerRole} IN ('COMMUNITY_WORKER', 'COMMUNITY_SECRETARY', 'STREET_OFFICER', 'LIAISON', 'OFFICE_SECRETARY', 'CHAIR', 'SUPERVISOR', 'CALLBACK_OFFICER', 'AUDITOR', 'ADMIN', 'COMPANY_USER', 'CITIZEN')`,
    ),
    check(
      'users_liaison_has_department',
      sql`${table.viewerRole} <> 'LIAISON' OR ${table.departmentCode} IS NOT NULL`,
    ),
  ],
);

export type UserRow = typeof users.$inferSelect;
export type NewUserRow = typeof users.$inferInsert;
