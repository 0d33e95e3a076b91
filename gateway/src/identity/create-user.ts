import { randomUUID } from 'node:crypto';
import type { Db } from '@lianxi/db';
import { accounts, users, type NewUserRow } from '@lianxi/db/identity';

/** What an account is made of; the rights left out are none. */
export interface NewUser {
  /** @default a new one */
  id?: string;
  username: string;
  name: string;
  viewerRole: string;
  departmentCode?: string;
  streetId?: string;
  communityId?: string;
  companyUscc?: string;
  /** Id of the user this one stands in for. */
  deputyOf?: string;
  /** Address by which single sign-on finds the account. */
  email?: string;
  /** Whether the person may manage accounts. @default false */
  managesAccounts?: boolean;
}

const batchSize = 500;

/**
 * Makes accounts that sign in with the password of `passwordHash`, and returns their ids in order.
 * One hash may serve many accounts, so that a demo district does not hash a thousand times.
 */
export async function createUsers(
  db: Db,
  newUsers: NewUser[],
  passwordHash: string,
): Promise<string[]> {
  const rows = newUsers.map(toRow);
  await db.transaction(async (tx) => {
    for (let from = 0; from < rows.length; from += batchSize) {
      const batch = rows.slice(from, from + batchSize);
      await tx.insert(users).values(batch);
      await tx.insert(accounts).values(
        batch.map((user) => ({
          id: randomUUID(),
          userId: user.id,
          accountId: user.id,
          providerId: 'credential',
          password: passwordHash,
        })),
      );
    }
  });
  return rows.map((row) => row.id);
}

function toRow(user: NewUser): NewUserRow {
  const username = user.username.toLowerCase();
  return {
    id: user.id ?? randomUUID(),
    name: user.name,
    username,
    displayUsername: user.username,
    email: user.email ?? `${username}@lianxi.invalid`,
    emailVerified: user.email !== undefined,
    viewerRole: user.viewerRole,
    departmentCode: user.departmentCode,
    streetId: user.streetId,
    communityId: user.communityId,
    companyUscc: user.companyUscc,
    deputyOf: user.deputyOf,
    accountRole: user.managesAccounts ? 'admin' : 'user',
  };
}
