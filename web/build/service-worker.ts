import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { entryOf, everything, type OutputBundle } from './bundle.ts';

/** Emits sw.js with the list of files that the page needs to work without a network, and a version made from it. */
export function serviceWorker(page: string): Plugin {
  return {
    name: 'motcua-service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, output) {
      const bundle = output as OutputBundle;
      const scripts = everything(bundle, entryOf(bundle, page)).map(chunk => chunk.fileName);
      const others = Object.keys(bundle).filter(name => /\.(woff2|css)$/.test(name) && !name.includes('officer'));
      const files = [...scripts, ...others].map(name => `/${name}`);
      const source = readFileSync(new URL('./sw.js', import.meta.url), 'utf8');
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: source.replace('__VERSION__', version).replace("'__FILES__'", JSON.stringify(files)),
      });
    },
  };
}
