import type * as docx from 'docx';

/** A numbered section of a document. */
export interface DocumentSection {
  heading: string;
  paragraphs: readonly string[];
  table?: DocumentTable;
}

/** A table of a document; every row has as many cells as the head. */
export interface DocumentTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Width of each column, in parts of the whole. */
  widths: readonly number[];
}

/** A document of the office, in the parts that GB/T 9704—2012 names. */
export interface OfficialDocument {
  /** Unit that issues and closes it 发文机关. */
  issuer: string;
  /** 发文字号; null for a paper that stays in the office. */
  number: string | null;
  /** 标题. */
  title: string;
  /** 主送机关; null for a paper that stays in the office. */
  addressee: string | null;
  /** 正文: numbered sections, each of whole paragraphs and a table after them. */
  sections: readonly DocumentSection[];
  /** Sentence that ends the text, such as 特此报告。; null where none does. */
  ending: string | null;
  /** 成文日期. */
  date: string;
}

/** Millimetres in the unit of Word, a twentieth of a point. */
const mm = (millimetres: number) => Math.round((millimetres * 1_440) / 25.4);

// GB/T 9704—2012, 5: A4 with a page body of 156 mm × 225 mm.
const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), footer: mm(28) },
};
// Sizes in half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, in tables 五号 10.5 pt; 小标宋 of 初号 would not fit a long name.
const size = { issuer: 64, title: 44, text: 32, page: 28, table: 21 };
const red = 'E60012';
// 22 lines on a page.
const line = 580;
// One sign of the text, in twentieths of a point.
const oneSign = size.text * 10;
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Draws a document as a Word file. The library is loaded with the first document. */
export async function drawWord(document: OfficialDocument): Promise<Buffer> {
  const word = await import('docx');
  const { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } = word;
  const font = (eastAsia: string) => ({
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    cs: 'Times New Roman',
    eastAsia,
  });
  const song = font('方正小标宋简体');
  const body = font('仿宋');
  const spacing = { line, lineRule: LineRuleType.EXACT };
  const run = (text: string, more: object = {}) =>
    new TextRun({ text, font: body, size: size.text, ...more });
  const indented = { firstLine: 2 * oneSign };
  const text = (content: string) =>
    new Paragraph({ spacing, indent: indented, children: [run(content)] });
  const sections = document.sections.flatMap(({ heading, paragraphs, table }, index) => [
    new Paragraph({
      spacing,
      indent: indented,
      keepNext: true,
      children: [run(`${numerals[index]}、${heading}`, { font: font('黑体') })],
    }),
    ...paragraphs.flatMap((paragraph) => paragraph.split('\n').filter(Boolean).map(text)),
    ...(table === undefined ? [] : [drawTable(word, table, font)]),
  ]);
  const ofPage = (content: string) =>
    new TextRun({ text: content, font: font('宋体'), size: size.page });
  const footer = new word.Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          ofPage('— '),
          new TextRun({ children: [word.PageNumber.CURRENT], font: font('宋体'), size: size.page }),
          ofPage(' —'),
        ],
      }),
    ],
  });
  const file = new word.Document({
    creator: document.issuer,
    title: document.title,
    sections: [
      {
        properties: { page },
        footers: { default: footer },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 400, after: 400 },
            children: [run(document.issuer, { font: song, size: size.issuer, color: red })],
          }),
          new Paragraph({
            spacing: { after: 500 },
            border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 8, color: red } },
            indent: { left: oneSign },
            children: [run(document.number ?? '')],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { line: 640, lineRule: LineRuleType.EXACT, after: 400 },
            children: [run(document.title, { font: song, size: size.title })],
          }),
          ...(document.addressee === null
            ? []
            : [new Paragraph({ spacing, children: [run(`${document.addressee}：`)] })]),
          ...sections,
          ...(document.ending === null ? [] : [text(document.ending)]),
          new Paragraph({ spacing, children: [] }),
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing,
            keepNext: true,
            indent: { right: 2 * oneSign },
            children: [run(document.issuer)],
          }),
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing,
            indent: { right: 4 * oneSign },
            children: [run(document.date)],
          }),
        ],
      },
    ],
  });
  return word.Packer.toBuffer(file);
}

/** Draws a table as wide as the page body; its head is repeated on each page. */
function drawTable(
  word: typeof docx,
  { head, rows, widths }: DocumentTable,
  font: (eastAsia: string) => object,
) {
  const { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = word;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const body = mm(156);
  const cell = (text: string, index: number, isHead: boolean) =>
    new TableCell({
      width: { size: Math.round((body * (widths[index] ?? 1)) / whole), type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      children: [
        new Paragraph({
          alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text, font: font(isHead ? '黑体' : '仿宋'), size: size.table })],
        }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, index) => cell(text, index, isHead)),
    });
  return new Table({
    width: { size: body, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round((body * width) / whole)),
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
