/** What the directory answers: a department that leads, and one that only assists. */
export const directoryAnswer = {
  departments: [
    {
      id: 'housing',
      code: 'housing',
      name: '住房和城乡建设局',
      shortName: '住建',
      dutyPhone: '0000-8000001',
      supervisionPhone: '0000-9000001',
      version: 3,
      liaisons: [
        { name: '李立', deputy: false, phone: '0000-8000011转6' },
        { name: '王安', deputy: true, phone: null },
      ],
    },
    {
      id: 'police',
      code: 'police',
      name: '公安局',
      shortName: '公安',
      dutyPhone: null,
      supervisionPhone: null,
      version: 1,
      liaisons: [],
    },
  ],
  categories: [
    {
      code: 'POOR_SERVICE',
      legalSource: '《物业管理条例》第三十五条',
      lead: { id: 'housing' },
      assists: [],
    },
    {
      code: 'MAINTENANCE_FUND',
      legalSource: '《民法典》第二百八十一条',
      lead: { id: 'housing' },
      assists: [{ id: 'police' }],
    },
  ],
};

/** The compound of a notice. */
export const noticeCompound = {
  compound: {
    id: 'compound-1',
    code: 'XQ-100',
    name: '阳光花园',
    address: '建设路 1 号',
    community: {
      id: 'community-1',
      name: '阳光社区',
      street: { id: 'street-1', name: '东街街道' },
    },
  },
};
