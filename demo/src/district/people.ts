import type { LiaisonEntry } from '@lianxi/joint-meeting/department/department.service';
import { departmentDirectory } from '@lianxi/joint-meeting/reference/departments';
import type { Viewer, ViewerRole } from '@lianxi/kit/viewer';
import type { Random } from '../random.ts';
import type { Names } from './names.ts';

/** Someone of the district who acts, as the services see them. */
export type Person = Viewer & { userId: string };

/** Someone with the person who stands in. */
export interface Pair {
  first: Person;
  deputy: Person;
}

/** What the people of a district belong to. */
export interface Territory {
  streets: readonly { id: string }[];
  communities: readonly { id: string; streetId: string }[];
  /** Company of the account `company`. */
  companyUscc: string | null;
}

/** Everyone who acts in the district. */
export interface People {
  /** By department code; `community` has the street officers of the first street. */
  liaisons: ReadonlyMap<string, Pair>;
  /** By community id. */
  workers: ReadonlyMap<string, Pair>;
  office: Pair;
  supervisor: Pair;
  callback: Pair;
  /** Officers by street id. */
  streets: ReadonlyMap<string, Pair>;
  /** Those who can sign in, by user name; a deputy's name ends in 2. */
  accounts: ReadonlyMap<string, Person>;
}

const otherAccounts: [username: string, role: ViewerRole][] = [
  ['office', 'OFFICE_SECRETARY'],
  ['chair', 'CHAIR'],
  ['supervisor', 'SUPERVISOR'],
  ['callback', 'CALLBACK_OFFICER'],
  ['auditor', 'AUDITOR'],
  ['admin', 'ADMIN'],
  ['company', 'COMPANY_USER'],
];
const liaisonAccounts = new Set(['housing', 'police', 'urban', 'fire', 'market']);

/** Invents everyone who acts in a territory; of the two of a community the first is its secretary. */
export function invitePeople(territory: Territory, names: Names, random: Random): People {
  const accounts = new Map<string, Person>();
  const invite = (role: ViewerRole, more: Partial<Omit<Viewer, 'userId'>>): Person => ({
    userId: random.uuid(),
    name: names.person(),
    role,
    departmentCode: null,
    communityId: null,
    streetId: null,
    companyUscc: null,
    ...more,
  });
  const inviteTwo = (
    role: ViewerRole,
    more: Partial<Omit<Viewer, 'userId'>>,
    username?: string,
    deputyRole = role,
  ): Pair => {
    const pair = { first: invite(role, more), deputy: invite(deputyRole, more) };
    if (username !== undefined) {
      accounts.set(username, pair.first);
      accounts.set(`${username}2`, pair.deputy);
    }
    return pair;
  };

  const workers = new Map(
    territory.communities.map(({ id, streetId }, index) => [
      id,
      inviteTwo(
        'COMMUNITY_SECRETARY',
        { departmentCode: 'community', communityId: id, streetId },
        index === 0 ? 'community' : undefined,
        'COMMUNITY_WORKER',
      ),
    ]),
  );
  const liaisons = new Map(
    departmentDirectory.map(({ code }) => [
      code,
      code === 'community'
        ? inviteTwo(
            'STREET_OFFICER',
            {
              departmentCode: 'community',
              streetId: territory.communities[0]?.streetId ?? null,
              communityId: territory.communities[0]?.id ?? null,
            },
            'street',
          )
        : inviteTwo(
            'LIAISON',
            { departmentCode: code },
            liaisonAccounts.has(code) ? code : undefined,
          ),
    ]),
  );
  const pairs = new Map(
    otherAccounts.map(([username, role]) => [
      username,
      inviteTwo(
        role,
        role === 'COMPANY_USER' ? { companyUscc: territory.companyUscc } : {},
        username,
      ),
    ]),
  );
  const pairOf = (username: string): Pair => {
    const pair = pairs.get(username);
    if (pair === undefined) throw new Error(`Nobody is ${username}`);
    return pair;
  };
  return {
    liaisons,
    workers,
    office: pairOf('office'),
    supervisor: pairOf('supervisor'),
    callback: pairOf('callback'),
    streets: new Map(
      [...new Set(territory.communities.map(({ streetId }) => streetId))].map((streetId, index) => [
        streetId,
        index === 0
          ? streetOfficers(liaisons)
          : inviteTwo('STREET_OFFICER', { departmentCode: 'community', streetId }),
      ]),
    ),
    accounts,
  };
}

/** Directory of the liaisons, with telephone numbers that nobody can dial. */
export function liaisonDirectory(people: People): LiaisonEntry[] {
  return [...people.liaisons].map(([departmentCode, { first, deputy }], index) => ({
    departmentCode,
    dutyPhone: `0000-8000${String(index + 1).padStart(3, '0')}`,
    supervisionPhone: `0000-9000${String(index + 1).padStart(3, '0')}`,
    people: [
      {
        name: first.name,
        deputy: false,
        phone: `10000000${String(index * 2 + 1).padStart(3, '0')}`,
      },
      {
        name: deputy.name,
        deputy: true,
        phone: `10000000${String(index * 2 + 2).padStart(3, '0')}`,
      },
    ],
  }));
}

function streetOfficers(liaisons: ReadonlyMap<string, Pair>): Pair {
  const officers = liaisons.get('community');
  if (officers === undefined) throw new Error('The first street has no officers');
  return officers;
}
