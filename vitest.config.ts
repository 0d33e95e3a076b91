import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const nodeProjects = ['db', 'subgraphs', 'gateway', 'demo', 'import', 'scripts', 'tests'];

export default defineConfig({
  test: {
    globalSetup: ['./db/src/testing-setup.ts'],
    // Each worker is a process, as in production; more than two fight over the database.
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      ...nodeProjects.map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`${name}/**/*.test.ts`],
          environment: 'node',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      })),
      ...(existsSync('board-ui/vitest.config.ts') ? ['./board-ui'] : []),
    ],
  },
});
