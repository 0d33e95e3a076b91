import type { BulletinRow } from '@lianxi/db/joint-meeting';
import { chinaDate } from '../document/china-date.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { channelNames } from './bulletin-texts.ts';

/** What a bulletin says, section by section; a draft says that it is one. */
export function documentOf(
  bulletin: BulletinRow,
  names: ReadonlyMap<string, string>,
): OfficialDocument {
  const { departments, channels, listed } = bulletin.figures;
  const nameOf = (code: string) => names.get(code) ?? code;
  return {
    issuer: bulletin.issuer,
    number: bulletin.number ?? '（草稿）',
    title: bulletin.title,
    addressee: bulletin.addressee,
    sections: [
      { heading: '总体情况', paragraphs: [bulletin.text] },
      {
        heading: '各部门办理情况',
        paragraphs: [],
        table: {
          head: [
            '部门',
            '吹哨',
            '按时答复',
            '退单',
            '视为接单',
            '按期办结',
            '超过时限',
            '一级督办',
            '二级督办',
            '列入通报',
          ],
          widths: [28, 10, 10, 10, 10, 10, 10, 10, 10, 10],
          rows: departments.map(({ departmentCode, ...figures }) => [
            nameOf(departmentCode),
            ...[
              figures.called,
              figures.answeredInTime,
              figures.declined,
              figures.deemedAccepted,
              figures.onTime,
              figures.overdue,
              figures.noticesLevel1,
              figures.noticesLevel2,
              figures.noticesLevel3,
            ].map(String),
          ]),
        },
      },
      {
        heading: '各渠道受理情况',
        paragraphs: [],
        table: {
          head: ['渠道', '受理', '办结'],
          widths: [40, 30, 30],
          rows: channels.map(({ source, received, settled }) => [
            channelNames[source],
            String(received),
            String(settled),
          ]),
        },
      },
      {
        heading: '列入通报的事项',
        paragraphs: listed.length === 0 ? ['本月没有列入通报的事项。'] : [],
        ...(listed.length > 0 && {
          table: {
            head: ['督办单', '部门', '事项编号', '事项'],
            widths: [26, 22, 24, 36],
            rows: listed.map(({ number, departmentCode, code, title }) => [
              number,
              nameOf(departmentCode),
              code,
              title ?? '（限制知悉）',
            ]),
          },
        }),
      },
    ],
    ending: '特此通报。',
    date: chinaDate(bulletin.publishedAt ?? bulletin.madeAt),
  };
}
