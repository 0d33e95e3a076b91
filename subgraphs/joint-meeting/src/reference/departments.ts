import type { DepartmentRow } from '@lianxi/db/joint-meeting';

const entries: [code: string, name: string, shortName: string, federated: boolean][] = [
  ['housing', '住房和城乡建设局', '住建', true],
  ['police', '公安局', '公安', true],
  ['urban', '城市管理局', '城管', true],
  ['community', '社区（街道）', '社区', true],
  ['fire', '消防救援大队', '消防', false],
  ['market', '市场监督管理局', '市监', false],
  ['justice', '司法局', '司法', false],
  ['civil', '民政局', '民政', false],
  ['emergency', '应急管理局', '应急', false],
  ['environment', '生态环境局', '环保', false],
  ['planning', '自然资源和规划局', '规划', false],
  ['industry', '工业和信息化局', '工信', false],
  ['water', '供水公司', '供水', false],
  ['power', '供电公司', '供电', false],
  ['gas', '燃气公司', '燃气', false],
  ['heat', '供热公司', '供热', false],
];

/** Departments every joint meeting has; an office adds its telephones and liaisons. */
export const departmentDirectory: DepartmentRow[] = entries.map(
  ([code, name, shortName, federated], sortOrder) => ({
    code,
    name,
    shortName,
    federated,
    dutyPhone: null,
    supervisionPhone: null,
    version: 1,
    sortOrder,
  }),
);
