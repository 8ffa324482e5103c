import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { budget } from './build/budget.ts';
import { compress } from './build/compress.ts';
import { deepLinks } from './build/deep-links.ts';
import { preloadFonts } from './build/preload-fonts.ts';
import { serviceWorker } from './build/service-worker.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The source is written against React's API and built with Preact: without these three lines it builds with React. */
export const preactForReact = [
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

export default defineConfig({
  resolve: { alias: [...preactForReact, { find: /^#\//, replacement: at('./src/') }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  server: { proxy: { '/api': process.env['MOTCUA_API'] ?? 'http://127.0.0.1:8080' } },
  build: {
    target: ['es2020', 'safari14', 'chrome87'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 200,
    rollupOptions: { input: { applicant: at('./index.html'), officer: at('./mot-cua/index.html') } },
  },
  plugins: [
    deepLinks(),
    preloadFonts(/be-vietnam-pro-(vietnamese|latin)-400-normal/),
    serviceWorker('index.html'),
    budget({ 'index.html': 40, 'mot-cua/index.html': 60 }),
    compress(),
  ],
});
