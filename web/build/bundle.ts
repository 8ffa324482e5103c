/** The little that our build plugins need to know of Rollup's output. */
export interface OutputChunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

export interface OutputAsset {
  readonly type: 'asset';
  readonly fileName: string;
}

export type OutputBundle = Readonly<Record<string, OutputChunk | OutputAsset>>;

/** The chunk that a page begins with. */
export function entryOf(bundle: OutputBundle, page: string): OutputChunk {
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry && chunk.facadeModuleId?.endsWith(`web/${page}`)) return chunk;
  }
  throw new Error(`no entry for ${page}`);
}

/** An entry's own chunk and every chunk that it imports statically: what a page loads before it can show anything. */
export function firstLoad(bundle: OutputBundle, entry: OutputChunk): readonly OutputChunk[] {
  return reached(bundle, entry, chunk => chunk.imports);
}

/** Every chunk that a page may load at all. */
export function everything(bundle: OutputBundle, entry: OutputChunk): readonly OutputChunk[] {
  return reached(bundle, entry, chunk => [...chunk.imports, ...chunk.dynamicImports]);
}

function reached(
  bundle: OutputBundle,
  entry: OutputChunk,
  next: (chunk: OutputChunk) => readonly string[],
): readonly OutputChunk[] {
  const seen = new Map<string, OutputChunk>();
  const visit = (fileName: string) => {
    const chunk = bundle[fileName];
    if (chunk === undefined || chunk.type !== 'chunk' || seen.has(fileName)) return;
    seen.set(fileName, chunk);
    next(chunk).forEach(visit);
  };
  visit(entry.fileName);
  return [...seen.values()];
}
