import { randomUUID } from 'node:crypto';
import { connect } from '@lianxi/db';
import { findAssessmentsOf } from '@lianxi/housing/assessment/assessment.store';
import { notifyAssessments } from '@lianxi/housing/assessment/notify-assessments.service';
import { systemClock } from '@lianxi/kit/clock';
import { territory } from './people.ts';
import type { TestHub } from './start-hub.ts';
import { compoundIds } from './territory.ts';

/** Notifies the company of `company` of a score, as an import does; returns the assessment's id. */
export async function givenAssessment(
  hub: TestHub,
  term: 'running' | 'over',
  score = 68.5,
): Promise<string> {
  const connection = connect({
    url: hub.databaseUrls.housing,
    applicationName: 'tests-assessments',
    max: 1,
  });
  try {
    const assessor = `评估中心 ${randomUUID()}`;
    const objectionDueAt = new Date(Date.now() + (term === 'running' ? 1 : -1) * 3_600_000);
    await notifyAssessments(
      { db: connection.db, clock: systemClock },
      [
        {
          compoundId: compoundIds.own,
          companyUscc: territory.companyUscc,
          assessor,
          assessedOn: '2026-11-16',
          score,
        },
      ],
      { gradeAFrom: 85, keepGradeFrom: 70, objectionDueAt },
    );
    const rows = await findAssessmentsOf(connection.db, [compoundIds.own]);
    const found = rows.find((row) => row.assessor === assessor);
    if (found === undefined) throw new Error('the score was not notified');
    return found.id;
  } finally {
    await connection.close();
  }
}
