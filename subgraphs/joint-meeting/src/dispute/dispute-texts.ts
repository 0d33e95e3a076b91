/** Said when a legal basis names no article. */
export const articleMissing = {
  zh: '请写明法律法规的名称和条款，例如“《物业管理条例》第四十五条”。',
  en: 'Name the law and its article, for example “Property Regulation, Article 45”.',
};
