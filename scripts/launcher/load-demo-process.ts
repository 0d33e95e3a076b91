import type { ServiceName } from '@lianxi/db/migrate';
import { demoAccountNames, loadDemoDistrict, type DemoProgress } from '@lianxi/demo/demo-district';

const STEP_SHARE = 0.2;

// The launcher holds the other end; without it there is nobody to load for.
process.stdin.resume();
process.stdin.on('end', () => process.exit(1));

const tell = (message: string, fields: object) => {
  console.log(JSON.stringify({ msg: message, ...fields }));
};

let told = { step: '', share: -1 };

/** One line for each fifth of a step. */
function showProgress({ step, done, all }: DemoProgress): void {
  const share = Math.floor(done / all / STEP_SHARE) * STEP_SHARE;
  if (step === told.step && share <= told.share) return;
  told = { step, share };
  tell(`loading the demo district: ${step} ${done} of ${all}`, {});
}

const before = await loadDemoDistrict({
  urls: JSON.parse(process.env['LIANXI_DEMO_URLS'] ?? '') as Record<ServiceName, string>,
  password: process.env['LIANXI_DEMO_PASSWORD'] ?? '',
  onProgress: showProgress,
});
tell('loaded', { names: before === 'OCCUPIED' ? null : demoAccountNames });
process.exit(0);
