import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { protocolPage } from './protocol-page.ts';

const root = join(import.meta.dirname, '../../../..');
writeFileSync(join(root, 'docs/protocol.md'), protocolPage(join(import.meta.dirname, '..')));
