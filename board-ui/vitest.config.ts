import { mergeConfig, defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      name: 'board-ui',
      include: ['src/**/*.test.ts'],
      environment: 'happy-dom',
      testTimeout: 20_000,
    },
  }),
);
