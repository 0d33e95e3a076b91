import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const nodeProjects = ['db', 'subgraphs', 'gateway', 'demo', 'import', 'scripts', 'tests'];

const graphqlModule = createRequire(import.meta.url).resolve('graphql');

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
          // Vite would give our files graphql's .mjs while libraries load its .js: two realms.
          alias: [{ find: /^graphql$/, replacement: graphqlModule }],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      })),
      ...(existsSync('board-ui/vitest.config.ts') ? ['./board-ui'] : []),
    ],
  },
});
