import type { NewUser } from '@lianxi/gateway/identity/create-user';

/** A street with its communities and compounds, of which the tests know the ids. */
export const territory = {
  street: { id: '10000000-0000-4000-8000-000000000001', name: '清河街道' },
  otherStreet: { id: '10000000-0000-4000-8000-000000000002', name: '望山街道' },
  community: { id: '20000000-0000-4000-8000-000000000001', name: '柳荫社区' },
  neighbour: { id: '20000000-0000-4000-8000-000000000002', name: '桥头社区' },
  farCommunity: { id: '20000000-0000-4000-8000-000000000003', name: '望山社区' },
  compound: { code: 'XQ-0001', name: '翠湖花园' },
  neighbourCompound: { code: 'XQ-0002', name: '桥头新村' },
  farCompound: { code: 'XQ-0003', name: '望山雅苑' },
  companyUscc: '91110000MA00000017',
  otherCompanyUscc: '91110000MA00000025',
} as const;

/** Codes of all departments of the directory. */
export const departmentCodes = [
  'housing',
  'police',
  'urban',
  'community',
  'fire',
  'market',
  'justice',
  'civil',
  'emergency',
  'environment',
  'planning',
  'industry',
  'water',
  'power',
  'gas',
  'heat',
] as const;

const { street, otherStreet, community, neighbour, farCommunity } = territory;
const worker = {
  viewerRole: 'COMMUNITY_WORKER',
  departmentCode: 'community',
  streetId: street.id,
  communityId: community.id,
};

const officers: NewUser[] = [
  { username: 'community', name: '赵敏', ...worker, viewerRole: 'COMMUNITY_SECRETARY' },
  { username: 'community2', name: '钱芳', ...worker },
  { username: 'neighbour', name: '孙立', ...worker, communityId: neighbour.id },
  {
    username: 'stranger',
    name: '郑远',
    ...worker,
    streetId: otherStreet.id,
    communityId: farCommunity.id,
  },
  { username: 'street', name: '吴刚', viewerRole: 'STREET_OFFICER', streetId: street.id },
  { username: 'office', name: '冯洁', viewerRole: 'OFFICE_SECRETARY' },
  { username: 'chair', name: '陈远', viewerRole: 'CHAIR' },
  { username: 'supervisor', name: '褚健', viewerRole: 'SUPERVISOR' },
  { username: 'callback', name: '卫兰', viewerRole: 'CALLBACK_OFFICER' },
  { username: 'auditor', name: '蒋平', viewerRole: 'AUDITOR' },
  { username: 'admin', name: '沈安', viewerRole: 'ADMIN', managesAccounts: true },
  {
    username: 'company',
    name: '韩业',
    viewerRole: 'COMPANY_USER',
    companyUscc: territory.companyUscc,
  },
  { username: 'citizen', name: '杨光', viewerRole: 'CITIZEN' },
];

const liaison = (departmentCode: string, username: string): NewUser => ({
  username,
  name: `联络员${username}`,
  viewerRole: 'LIAISON',
  departmentCode,
});

/** Liaisons: one of each department, and a deputy each of the four that are called most. */
export const liaisonNames = [
  ...departmentCodes.map((code) => (code === 'community' ? 'sub-district' : code)),
  'housing2',
  'police2',
  'urban2',
  'fire2',
] as const;

/** Every account of a hub under test; the names are those of the demo district where it has them. */
export const people: NewUser[] = [
  ...officers,
  ...liaisonNames.map((name) =>
    liaison(name === 'sub-district' ? 'community' : name.replace('2', ''), name),
  ),
];

/** Roles that the matrix of rights walks: one account of each demo role, and two strangers. */
export const demoRoles = [
  'community',
  'community2',
  'neighbour',
  'stranger',
  'street',
  'housing',
  'police',
  'urban',
  'fire',
  'market',
  'office',
  'chair',
  'supervisor',
  'callback',
  'auditor',
  'admin',
  'company',
  'citizen',
] as const;

export type Username = (typeof demoRoles)[number] | (typeof liaisonNames)[number];
