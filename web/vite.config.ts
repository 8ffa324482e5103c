import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { budget } from './build/budget.ts';
import { compress } from './build/compress.ts';
import { deepLinks } from './build/deep-links.ts';
import { preloadFonts } from './build/preload-fonts.ts';
import { serviceWorker } from './build/service-worker.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The source is written against React's API and built with Preact: without these lines it builds with React. */
export const preactForReact = [
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  { find: 'react-dom/client', replacement: 'preact/compat/client' },
  { find: /^use-sync-external-store\/shim.*$/, replacement: 'preact/compat' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

/** The policy that the portal's server sends; a preview of the build is held to it too. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app";

export default defineConfig({
  resolve: { alias: [...preactForReact, { find: /^#\//, replacement: at('./src/') }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  server: { proxy: { '/api': process.env['MOTCUA_API'] ?? 'http://127.0.0.1:8080' } },
  preview: { headers: { 'Content-Security-Policy': POLICY } },
  build: {
    // README "Browsers"; ESLint keeps newer functions out, which no build replaces.
    target: ['es2022', 'safari15.4', 'chrome98', 'firefox98'],
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
