/** What the registers of the loaded district hold: how much of what, and the count that says so. */
export const registerFigures: [what: string, figure: number, statement: string][] = [
  ['streets', 11, 'SELECT count(*) FROM communities.streets'],
  ['communities', 68, 'SELECT count(*) FROM communities.communities'],
  ['streets with communities', 11, 'SELECT count(DISTINCT street_id) FROM communities.communities'],
  ['compounds', 565, 'SELECT count(*) FROM housing.compounds'],
  [
    'managed compounds',
    496,
    `SELECT count(*) FROM housing.compounds WHERE management_type = 'MARKET' AND company_uscc IS NOT NULL`,
  ],
  [
    'square metres of managed compounds',
    27_000_000,
    'SELECT sum(area_square_metres) AS count FROM housing.compounds WHERE company_uscc IS NOT NULL',
  ],
  [
    'compounds of the street or the owners',
    69,
    'SELECT count(*) FROM housing.compounds WHERE company_uscc IS NULL',
  ],
  [
    'square metres of those',
    4_000_000,
    'SELECT sum(area_square_metres) AS count FROM housing.compounds WHERE company_uscc IS NULL',
  ],
  [
    'companies, each with a compound',
    97,
    'SELECT count(DISTINCT company_uscc) FROM housing.compounds',
  ],
  [
    'companies with a Party organisation',
    13,
    'SELECT count(*) FROM housing.property_companies WHERE party_organisation',
  ],
  ['placed compounds', 565, 'SELECT count(*) FROM communities.compound_places'],
  [
    'Red Property compounds',
    325,
    'SELECT count(*) FROM communities.compound_places WHERE red_property',
  ],
  ['owners’ committees', 41, `SELECT count(*) FROM communities.committees WHERE kind = 'OWNERS'`],
  ['interim committees', 204, `SELECT count(*) FROM communities.committees WHERE kind = 'INTERIM'`],
  ['building heads', 806, 'SELECT count(*) FROM communities.building_heads'],
  ['police stations', 11, 'SELECT count(*) FROM public_security.police_stations'],
  ['beats', 565, 'SELECT count(*) FROM public_security.compound_beats'],
  [
    'departments with two liaisons, a duty and a supervision telephone',
    16,
    `SELECT count(*) FROM joint_meeting.departments AS department WHERE duty_phone IS NOT NULL AND supervision_phone IS NOT NULL
     AND (SELECT count(*) FROM joint_meeting.liaisons WHERE department_code = department.code) = 2`,
  ],
  ['duty items', 30, 'SELECT count(*) FROM joint_meeting.duty_items'],
];
