import type { WrittenReportRow } from '@lianxi/db/joint-meeting';
import { partyNames } from '../accountability/party-names.ts';
import { chinaDate } from '../document/china-date.ts';
import type { OfficialDocument } from '../document/official-document.ts';

/**
 * What a written report says, section by section. It proposes and asks for no decision: a report
 * may not carry a request (《党政机关公文处理工作条例》第十五条).
 */
export function documentOf(report: WrittenReportRow): OfficialDocument {
  const { issuer, number, title, addressee, facts, course, measures, proposal } = report;
  return {
    issuer,
    number,
    title,
    addressee,
    sections: [
      { heading: '基本情况', paragraphs: [facts] },
      { heading: '办理经过', paragraphs: course },
      {
        heading: '责任认定',
        paragraphs: [
          `经核实，该问题的责任方为${partyNames[report.party]}。按照问题分解五类责任方的要求，书面报告。`,
        ],
      },
      { heading: '已采取的措施', paragraphs: [measures] },
      { heading: '工作建议', paragraphs: [proposal] },
    ],
    ending: '特此报告。',
    date: chinaDate(report.filedAt),
  };
}
