import type { Plugin } from 'vite';

/** Adds preload links for the fonts whose file name matches, so that the first text is drawn in its own letters. */
export function preloadFonts(wanted: RegExp): Plugin {
  return {
    name: 'motcua-preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        return Object.keys(context.bundle ?? {})
          .filter(fileName => wanted.test(fileName) && fileName.endsWith('.woff2'))
          .map(fileName => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${fileName}`, crossorigin: '' },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
