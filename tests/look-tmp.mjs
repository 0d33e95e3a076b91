import { chromium } from 'playwright-core';
const pw = process.argv[2];
const shots = process.argv.slice(3);
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const spec of shots) {
  const [user, path, width, theme, name, click] = spec.split('|');
  const c = await b.newContext({
    viewport: { width: Number(width), height: width < 500 ? 780 : 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const p = await c.newPage();
  p.setDefaultTimeout(60000);
  await p.goto('http://127.0.0.1:4600/');
  await p.locator('input[name="username"]').fill(user);
  await p.locator('input[name="password"]').fill(pw);
  await p.locator('form button[type="submit"]').click();
  await p.locator('main#main').waitFor();
  if (theme === 'dark')
    await p.evaluate(() => {
      localStorage.setItem('lianxi.theme', 'dark');
    });
  await p.goto('http://127.0.0.1:4600' + path);
  await p.waitForTimeout(4000);
  if (click) {
    await p.locator(click).first().click();
    await p.waitForTimeout(2500);
  }
  await p.screenshot({ path: `/tmp/shots/${name}.png` });
  await c.close();
}
await b.close();
