import type { Db } from '@lianxi/db';
import { createUsers } from '@lianxi/gateway/identity/create-user';
import { hashPassword } from '@lianxi/gateway/identity/password';
import type { People } from './people.ts';

/** Makes the accounts of those who can sign in, all with one password. */
export async function createAccounts(
  db: Db,
  { accounts }: People,
  password: string,
): Promise<void> {
  await createUsers(
    db,
    [...accounts].map(([username, person]) => ({
      id: person.userId,
      username,
      name: person.name,
      viewerRole: person.role,
      departmentCode: person.departmentCode ?? undefined,
      streetId: person.streetId ?? undefined,
      communityId: person.communityId ?? undefined,
      companyUscc: person.companyUscc ?? undefined,
      deputyOf: username.endsWith('2') ? accounts.get(username.slice(0, -1))?.userId : undefined,
      managesAccounts: person.role === 'ADMIN',
    })),
    await hashPassword(password),
  );
}
