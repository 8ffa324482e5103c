import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { entryOf, firstLoad, type OutputBundle } from './bundle.ts';

const KILOBYTE = 1000;

/** Prints the script that each page loads first, compressed, and fails the build above the page's budget in kB. */
export function budget(kilobytesByPage: Readonly<Record<string, number>>): Plugin {
  return {
    name: 'motcua-budget',
    apply: 'build',
    writeBundle(_options, output) {
      const bundle = output as OutputBundle;
      for (const [page, limit] of Object.entries(kilobytesByPage)) {
        const entry = entryOf(bundle, page);
        const size = firstLoad(bundle, entry).reduce((sum, chunk) => sum + gzippedBytes(chunk.code), 0) / KILOBYTE;
        const line = `first-load script of ${page}: ${size.toFixed(1)} kB gz (budget ${limit} kB)`;
        if (size > limit) throw new Error(`${line}: too much`);
        console.log(line);
      }
    },
  };
}

function gzippedBytes(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}
