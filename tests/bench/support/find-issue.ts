import { type SQL, sql } from 'drizzle-orm';
import type { District } from './district.ts';
import { viewerOf } from './hub.ts';

/** Issues of a state that housing has a part in and everybody of the district may see. */
export function findIssues(district: District, state: string, count: number): Promise<string[]> {
  return find(district, sql`state = ${state} AND department_codes @> ARRAY['housing']`, count);
}

/** An open issue of the community that an account works for. */
export async function findIssueOfCommunity(district: District, account: string): Promise<string> {
  const { communityId } = await viewerOf(district, account);
  const open = sql`community_id = ${communityId} AND state IN ('SUMMONED', 'IN_HANDLING')`;
  const [issueId = ''] = await find(district, open, 1);
  return issueId;
}

async function find({ database }: District, condition: SQL, count: number): Promise<string[]> {
  const { rows } = await database.db.execute<{ id: string }>(sql`
    SELECT id FROM joint_meeting.issues WHERE ${condition} AND NOT restricted
    ORDER BY code LIMIT ${count}`);
  if (rows.length < count) throw new Error(`The district has ${rows.length} such issues`);
  return rows.map(({ id }) => id);
}
