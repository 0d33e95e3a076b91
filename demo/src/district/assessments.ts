import {
  confirmAssessment,
  objectToAssessment,
} from '@lianxi/housing/assessment/assessment.service';
import { findAssessmentsOf } from '@lianxi/housing/assessment/assessment.store';
import { notifyAssessments } from '@lianxi/housing/assessment/notify-assessments.service';
import { dueBy, ruleOf } from '@lianxi/joint-meeting/deadline/deadline';
import { actingAs } from '../issues/issue-script.ts';
import { createTimeLines, workdayMinutes } from '../issues/office-time.ts';
import type { OpenSubgraphs } from '../subgraphs.ts';
import type { PlannedCompound } from './district-plan.ts';
import type { InventedDistrict } from './invent-district.ts';

/** Ten projects were sampled: three of grade A, seven of B, of which two below the line. */
const scores = [92.5, 88, 86.25, 84, 81.5, 79, 76.75, 72, 68.5, 65];
const assessor = '安信第三方评估中心';
/** Working days since the notice: long past for the first, within the term for the last. */
const earlierDays = 12;
const laterDays = 3;
const laterCount = 3;

/** Lets a third party assess ten projects: the earlier scores are final, of the later one is objected to. */
export async function assessCompanies(
  { office, departments }: OpenSubgraphs,
  { plan, people, now, random }: InventedDistrict,
): Promise<void> {
  const { db } = departments.housing;
  const line = createTimeLines(now).office;
  const projects = pickProjects(random.fork('assessments'), plan.compounds, people);
  const book = await office.readRuleBook();
  for (const [index, { id, companyUscc }] of projects.entries()) {
    const isLater = index >= projects.length - laterCount;
    const at = line.before((isLater ? laterDays : earlierDays) * workdayMinutes);
    const clock = { now: () => at };
    const project = {
      compoundId: id,
      companyUscc,
      assessor,
      assessedOn: new Date(at.getTime() - 40 * 3_600_000).toISOString().slice(0, 10),
      score: scores[index] ?? 0,
    };
    await notifyAssessments({ db, clock }, [project], {
      gradeAFrom: ruleOf(book, 'assessment.third-party.grade-A', at).value,
      keepGradeFrom: ruleOf(book, 'assessment.third-party.keep-grade', at).value,
      objectionDueAt: dueBy(book, 'assessment.third-party.objection', at),
    });
    const [assessment] = await findAssessmentsOf(db, [id]);
    const housing = people.liaisons.get('housing');
    const company = people.accounts.get('company');
    if (assessment === undefined || housing === undefined || company === undefined) {
      throw new Error('The assessed district lacks somebody');
    }
    const input = { assessmentId: assessment.id };
    // Done again after an interruption, both find that they were done.
    if (!isLater) {
      const later = { now: () => line.before(2 * workdayMinutes) };
      await confirmAssessment({ db, clock: later }, actingAs(housing.first), input);
    } else if (index === projects.length - 1) {
      const objection = '评估当日正值绿化改造施工，绿化项扣分与日常状况不符，申请复核。';
      const later = { now: () => line.before(1.5 * workdayMinutes) };
      await objectToAssessment({ db, clock: later }, actingAs(company), { ...input, objection });
    }
  }
}

type Project = { id: string; companyUscc: string };

/** The last ones are of the account `company`, so that it finds something to object to. */
function pickProjects(
  random: InventedDistrict['random'],
  compounds: readonly PlannedCompound[],
  people: InventedDistrict['people'],
): Project[] {
  const own = people.accounts.get('company')?.companyUscc;
  const served = compounds.flatMap(({ register: { id, companyUscc } }): Project[] =>
    companyUscc == null ? [] : [{ id, companyUscc }],
  );
  const others = random.shuffle(served.filter(({ companyUscc }) => companyUscc !== own));
  const owned = served.filter(({ companyUscc }) => companyUscc === own);
  return [...others.slice(0, scores.length - laterCount), ...owned.slice(0, laterCount)];
}
