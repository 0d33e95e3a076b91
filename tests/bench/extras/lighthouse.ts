// Lets Lighthouse look at one page of a browser that is open already, and prints its scores of 100.
import lighthouse, { desktopConfig } from 'lighthouse';

const { BENCH_LIGHTHOUSE = '{}' } = process.env;
const { url, port, form } = JSON.parse(BENCH_LIGHTHOUSE) as {
  url: string;
  port: number;
  form: 'desktop' | 'mobile';
};

const result = await lighthouse(
  url,
  {
    port,
    // The session of whoever is signed in stays.
    disableStorageReset: true,
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
    logLevel: 'error',
  },
  form === 'desktop' ? desktopConfig : undefined,
);
const { categories, audits } = result?.lhr ?? {};
console.log(
  JSON.stringify({
    scores: Object.fromEntries(
      Object.values(categories ?? {}).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    failed: Object.values(categories ?? {}).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits?.[id]?.score ?? 1) < 0.9)
        .map(({ id }) => `${id} ${audits?.[id]?.displayValue ?? ''}`.trim()),
    ),
  }),
);
