import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  // Only the faces: a table that its index also exports would otherwise be read twice.
  schema: './src/schema/*/index.ts',
  out: './migrations',
  casing: 'snake_case',
});
