/** A ledger of many rows, some of them faulty. */
export interface LargeLedger {
  text: string;
  /** Lines of the faulty rows. */
  faultyLines: number[];
}

const compounds = ['翠湖花园', '锦绣家园', '北关老院', '新安苑', '同心小区'];
const categories = ['占用消防通道', '电梯故障', '乱停乱放', '物业服务不到位', '噪声扰民', '供热'];
const sources = ['现场', '电话', '网络舆情', '12345', '领导批示'];
const states = [
  '已办结',
  '已办结',
  '已办结',
  '已办结',
  '已办结',
  '办理中',
  '已吹哨',
  '待回访',
  '不予受理',
  '待受理',
];
const faults = [
  (row: string[]) => (row[2] = '没有这一类'),
  (row: string[]) => (row[6] = '二〇二五年春'),
  (row: string[]) => (row[5] = '无此小区'),
  (row: string[]) => (row[8] = '教育局'),
  (row: string[]) => (row[1] = '=1+1'),
];

/** Makes a ledger; every `faultyEach`th row is faulty, in one of five ways. */
export function makeLargeLedger(rows: number, faultyEach: number): LargeLedger {
  const lines = [
    '台账编号,标题,类别,来源渠道,状态,小区名称,上报时间,办结时间,主办部门,内容,办理结果',
  ];
  const faultyLines: number[] = [];
  // Every row has two lines, as its description has a line break.
  for (let index = 0; index < rows; index++) {
    const month = (index % 11) + 1;
    const day = (index % 28) + 1;
    const state = states[index % states.length] ?? '';
    const row = [
      `GB-${String(index + 1).padStart(6, '0')}`,
      `第${index + 1}号诉求`,
      categories[index % categories.length] ?? '',
      sources[index % sources.length] ?? '',
      state,
      compounds[index % compounds.length] ?? '',
      `2025年${month}月${day}日 ${index % 24}时${index % 60}分`,
      state === '已办结' || state === '不予受理' ? `2025/${month + 1}/${day}` : '',
      '住建局',
      `"居民反映：第${index + 1}号，情况较为复杂，\n请有关部门尽快到场处理并答复。"`,
      state === '已办结' || state === '不予受理' ? '已现场处理并答复' : '',
    ];
    if (index % faultyEach === faultyEach - 1) {
      faults[((index / faultyEach) % faults.length) | 0]?.(row);
      faultyLines.push(2 + index * 2);
    }
    lines.push(row.join(','));
  }
  return { text: `${lines.join('\r\n')}\r\n`, faultyLines };
}
