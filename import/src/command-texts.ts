import type { Locale } from '@lianxi/kit/locale';
import { NotTextError } from './file-look.ts';
import { BrokenQuotesError, FileChangedError } from './read-rows.ts';
import { MissingColumnsError } from './table.ts';

/** Columns of a foreign file that are named. */
const shownColumns = 30;

/** How the command is used. */
export const usage: Record<Locale, string> = {
  zh: `用法：npm run import -- compounds 文件.csv    导入小区台账
      npm run import -- issues 文件.csv       导入事项台账
      npm run import -- calendar 文件.csv     导入工作日历
      npm run import -- assessments 文件.csv  导入第三方考核得分
  --dry-run   试运行：只检查，不写入
  --skip-bad  跳过有误的行，导入其余各行
退出码：0 完成；1 文件有误，未导入；2 命令或文件无法读取；3 数据库故障，未导入`,
  en: `Usage: npm run import -- compounds FILE.csv    a compound register
       npm run import -- issues FILE.csv       an issue ledger
       npm run import -- calendar FILE.csv     a working calendar
       npm run import -- assessments FILE.csv  scores of a third party
  --dry-run   look only, write nothing
  --skip-bad  leave faulty rows out and import the others
Exit codes: 0 done; 1 the file has faults, nothing imported; 2 the command or the file cannot be read; 3 the database failed, nothing imported`,
};

/** Why a file could not be opened. */
export function unreadable(path: string, locale: Locale): string {
  return locale === 'zh' ? `无法读取文件：${path}` : `The file cannot be read: ${path}`;
}

/** What a failure of the database or the machine is told as. */
export function failed(error: unknown, locale: Locale): string {
  const cause = error instanceof Error ? error.message : String(error);
  return locale === 'zh'
    ? `导入失败，数据没有变化：${cause}`
    : `The import failed and nothing was changed: ${cause}`;
}

/** What is wrong with a file as a whole; null when the error is about something else. */
export function faultOfFile(error: unknown, locale: Locale): string | null {
  const isChinese = locale === 'zh';
  if (error instanceof MissingColumnsError) {
    const groups = error.groups.map((group) =>
      group.map(({ label }) => label[locale]).join(isChinese ? '或' : ' or '),
    );
    const found = error.found.slice(0, shownColumns).join(isChinese ? '、' : ', ');
    return isChinese
      ? `文件缺少必需的列：${groups.join('；')}。文件中的列：${found || '无'}`
      : `The file lacks columns: ${groups.join('; ')}. Its columns are: ${found || 'none'}`;
  }
  if (error instanceof BrokenQuotesError) {
    return isChinese
      ? `第 ${error.line} 行的引号未配对，文件无法继续读取`
      : `The quotes of the row on line ${error.line} do not match, the file cannot be read on`;
  }
  if (error instanceof FileChangedError) {
    return isChinese
      ? '文件在读取期间被修改，未导入'
      : 'The file was changed while it was read; nothing was imported';
  }
  if (error instanceof NotTextError) {
    switch (error.kind) {
      case 'empty':
        return isChinese ? '文件是空的' : 'The file is empty';
      case 'workbook':
        return isChinese
          ? '这是 Excel 工作簿：请在 Excel 中另存为 CSV 后导入'
          : 'This is an Excel workbook: save it as CSV and import that';
    }
  }
  return null;
}
