/** What a department disputes at signing. */
export const partsDisputed = [
  '报告要求本部门负责后续日常管护，该职责不在本部门职责清单内。',
  '整改后的长期看管责任划给本部门没有依据，应另行明确责任单位。',
] as const;

/** Positions of the sides of a dispute. */
export const positions = [
  {
    position: '后续管护属物业服务合同约定事项，应由主办部门督促物业服务企业落实。',
    legalBasis: '《物业管理条例》第三十五条',
  },
  {
    position: '现场秩序的日常管理不属本部门法定职责，本部门仅在接报后依法处置。',
    legalBasis: '《物业管理条例》第四十五条',
  },
  {
    position: '各部门应按职责分工共同落实，本部门已完成查处环节的工作。',
    legalBasis: '《物业管理条例》第五条',
  },
] as const;

/** Why an issue is put off, what is done meanwhile, and what the reporter is told. */
export const suspensions = [
  {
    cause: 'FUNDING',
    reason: '维修资金使用方案正在业主大会表决，表决期内无法开工。',
    interimMeasure: '设置警示标志，物业每日巡查并记录。',
    publicText: '维修资金使用方案正在表决，通过后即安排施工，期间已设置警示。',
    days: 45,
  },
  {
    cause: 'LEGAL_PROCEEDINGS',
    reason: '当事人已提起行政诉讼，法院裁定停止执行。',
    interimMeasure: '社区网格员每周查看现场，防止扩建。',
    publicText: '该事项正在诉讼中，判决生效后依法办理。',
    days: 120,
  },
  {
    cause: 'SEASON',
    reason: '冬季不具备防水施工条件，待气温回升后施工。',
    interimMeasure: '对渗漏部位临时苫盖，协调住户调整用房。',
    publicText: '冬季无法施工，已作临时处理，开春后安排维修。',
    days: 110,
  },
] as const;

/** Final replies to demands that were met or cannot be. */
export const finalReplies = [
  {
    ground: 'UNREASONABLE',
    reply: '经核实，现行法规和购房合同均未支持该诉求，各部门已完成依法应尽的工作。',
    evidence: '现场照片、规划核实意见、三次沟通记录。',
    otherChannels: '已告知可向人民调解委员会申请调解，或依法提起诉讼。',
  },
] as const;
