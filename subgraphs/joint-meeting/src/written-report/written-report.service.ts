import type { WrittenReportRow } from '@lianxi/db/joint-meeting';
import { textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { routeOf } from '../accountability/accountability.service.ts';
import { findCompoundPlace } from '../compound-place/compound-place.store.ts';
import { textOf } from '../deadline/deadline.ts';
import { readDepartments } from '../department/department.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { nextDocumentSequence } from '../document/document-number.store.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { documentNumber, seriesYear } from '../supervision/notice-number.ts';
import { findTimeline } from '../timeline/timeline.store.ts';
import { courseOf } from './course.ts';
import { canFileWrittenReport, routeRefusal } from './written-report.policy.ts';
import { insertWrittenReport } from './written-report.store.ts';

const fileSchema = z.object({
  ...actInputFields,
  addressee: textField(0, 40).nullish(),
  facts: textField(2, 5_000),
  measures: textField(2, 5_000),
  proposal: textField(2, 2_000),
});

type FileInput = z.output<typeof fileSchema>;

/** A report that was filed, as resolvers find it again. */
export interface WrittenReportFiled {
  __typename: 'FileWrittenReportSuccess';
  issueId: string;
  reportId: string;
}

type FileOutcome =
  | WrittenReportFiled
  | { __typename: 'PartyNotNamed' }
  | { __typename: 'SolvedWithTerritory' }
  | CommonRefusal;

/** Reports an issue in writing to the county leader, as its accountable party demands. */
export function fileWrittenReport(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'fileWrittenReport',
    fileSchema,
    rawInput,
    async (at, input): Promise<FileOutcome> => {
      if (!canFileWrittenReport(acting.viewer)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'fileWrittenReport', input.expectedVersion);
      if (refusal !== null) return refusal;
      const { accountableParty: party, createdAt } = at.issue;
      const wrongRoute = routeRefusal(party === null ? null : routeOf(at.book, party, createdAt));
      if (wrongRoute !== null) return wrongRoute;
      if (party === null) return { __typename: 'PartyNotNamed' };
      const report = { ...(await frozen(at, input)), party };
      await insertWrittenReport(at.tx, report);
      await takeStep(at, 'fileWrittenReport', {
        type: 'WRITTEN_REPORT_FILED',
        text: report.number,
        payload: { reportId: report.id, number: report.number, party },
      });
      return {
        __typename: 'FileWrittenReportSuccess',
        issueId: at.issue.id,
        reportId: report.id,
      };
    },
  );
}

/** All that the report says, so that it says the same whenever it is drawn. */
async function frozen(
  at: IssueAct,
  { addressee, facts, measures, proposal }: FileInput,
): Promise<Omit<WrittenReportRow, 'party'>> {
  const { tx, issue, book, now } = at;
  const place = issue.compoundId === null ? null : await findCompoundPlace(tx, issue.compoundId);
  const entries = await findTimeline(tx, issue.id, null, 200);
  const names = new Map((await readDepartments(tx)).map(({ code, name }) => [code, name]));
  const year = seriesYear(now);
  const sequence = await nextDocumentSequence(tx, 'WRITTEN_REPORT', year);
  return {
    id: at.deps.newId(),
    issueId: issue.id,
    number: documentNumber(textOf(book, 'written-report.sign', now), year, sequence),
    title: `关于${place?.name ?? ''}“${issue.title}”有关情况的报告`,
    addressee: addressee || textOf(book, 'written-report.addressee', now),
    facts,
    course: courseOf(entries, names),
    measures,
    proposal,
    issuer: textOf(book, 'office.name', now),
    filedBy: at.userId,
    filedByName: at.acting.viewer.name,
    filedAt: now,
  };
}
