import { type DemoDistrictOptions, loadDemoDistrict } from '../demo-district.ts';

// A process of its own, so that a test can kill it; each line says how far it is.
const [options = '{}', now = ''] = process.argv.slice(2);
const state = await loadDemoDistrict({
  ...(JSON.parse(options) as DemoDistrictOptions),
  now: new Date(now),
  onProgress: ({ step, done, all }) => {
    if (step === 'issues') console.log(done / all);
  },
});
console.log(state);
process.exit(0);
