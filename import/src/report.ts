import type { Locale } from '@lianxi/kit/locale';
import type { Fault } from './fault.ts';
import type { ImportResult } from './import-run.ts';
import { sentenceOf } from './reasons.ts';

/** One line about a fault: where, what stands there, why it is refused. */
export function faultLine(fault: Fault, locale: Locale): string {
  const { line, column, value } = fault;
  const reason = sentenceOf(fault.reason, fault.about, locale);
  if (locale === 'zh') {
    const place = [
      line === null ? '' : `第 ${line} 行`,
      column === null ? '' : `“${column}”列`,
    ].filter(Boolean);
    return `${place.join(' ')}：${value === null ? '' : `“${value}” `}${reason}`;
  }
  const place = [
    line === null ? '' : `line ${line}`,
    column === null ? '' : `column "${column}"`,
  ].filter(Boolean);
  return `${place.join(', ')}: ${value === null ? '' : `"${value}" `}${reason}`;
}

const differentWarnings = 100;

/** Gathers warnings, one for all rows that say the same. */
export function createWarnings() {
  const tallies = new Map<string, { first: Fault; rows: number }>();
  let beyond = 0;
  return {
    add(warning: Fault): void {
      const { column, value, reason, about } = warning;
      const key = JSON.stringify([column, value, reason, about]);
      const tally = tallies.get(key);
      if (tally !== undefined) tally.rows += 1;
      else if (tallies.size < differentWarnings) tallies.set(key, { first: warning, rows: 1 });
      else beyond += 1;
    },
    /** One line for each, and one for those that are too many to keep. */
    lines(locale: Locale): string[] {
      const lines = [...tallies.values()].map(({ first, rows }) => {
        const line = faultLine(first, locale);
        if (rows === 1) return line;
        return locale === 'zh' ? `${line}（共 ${rows} 行）` : `${line} (${rows} rows)`;
      });
      if (beyond === 0) return lines;
      return [...lines, locale === 'zh' ? `另有 ${beyond} 条提示` : `${beyond} more warnings`];
    },
  };
}

const shownNames = 30;

function namesIn(names: readonly string[], comma: string): string {
  const shown = names.slice(0, shownNames).join(comma);
  return names.length > shownNames ? `${shown} … (${names.length})` : shown;
}

/** What became of a file, in a few lines. */
export function summaryLines(result: ImportResult, locale: Locale): string[] {
  const { rows, faultyRows, created, updated, unchanged, placed } = result;
  const { newStreets, newCommunities } = result;
  if (locale === 'zh') {
    const counts = `读取 ${rows} 行，有误 ${faultyRows} 行。`;
    const changes = `新增 ${created}，更新 ${updated}，未变 ${unchanged}`;
    switch (result.outcome) {
      case 'refused':
        return [counts, '文件未导入，数据没有变化。改正后重试，或用 --skip-bad 跳过有误的行。'];
      case 'looked':
        return [
          counts,
          `试运行，数据没有变化。将新增 ${created} 行，其余 ${rows - faultyRows - created} 行已有。`,
        ];
      case 'imported':
        return [
          counts,
          `已导入：${changes}${placed > 0 ? `，划定辖区 ${placed}` : ''}。`,
          ...(newStreets.length > 0 ? [`新建街道：${namesIn(newStreets, '、')}`] : []),
          ...(newCommunities.length > 0 ? [`新建社区：${namesIn(newCommunities, '、')}`] : []),
        ];
    }
  }
  const counts = `${rows} rows read, ${faultyRows} faulty.`;
  switch (result.outcome) {
    case 'refused':
      return [
        counts,
        'Nothing was imported. Correct the file and try again, or leave faulty rows out with --skip-bad.',
      ];
    case 'looked':
      return [
        counts,
        `Dry run, nothing was changed: ${created} rows are new, ${rows - faultyRows - created} are there already.`,
      ];
    case 'imported':
      return [
        counts,
        `Imported: ${created} created, ${updated} updated, ${unchanged} unchanged${placed > 0 ? `, ${placed} placed` : ''}.`,
        ...(newStreets.length > 0 ? [`New streets: ${namesIn(newStreets, ', ')}`] : []),
        ...(newCommunities.length > 0 ? [`New communities: ${namesIn(newCommunities, ', ')}`] : []),
      ];
  }
}
