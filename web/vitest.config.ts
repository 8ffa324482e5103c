import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { preactForReact } from './vite.config.ts';

export default defineConfig({
  resolve: {
    alias: [...preactForReact, { find: /^#\//, replacement: fileURLToPath(new URL('./src/', import.meta.url)) }],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    // It imports React by name, which only the bundler's alias turns into Preact.
    server: { deps: { inline: ['wouter'] } },
    restoreMocks: true,
    css: false,
    testTimeout: 30_000,
  },
});
