import type { DraftContent } from '#/features/dossier/draft/draft-content';

/** What was typed and not yet saved by the server, with the version that it was typed onto. */
export interface Mirrored {
  readonly version: number;
  readonly content: DraftContent;
}

const keyOf = (name: string) => `motcua.draft.${name}`;

/** Keeps unsaved work on the device, under the name of what is edited, where a reload or a dead battery does not reach it. */
export const draftMirror = {
  read(name: string): Mirrored | undefined {
    const text = localStorage.getItem(keyOf(name));
    return text === null ? undefined : (JSON.parse(text) as Mirrored);
  },
  write(name: string, mirrored: Mirrored): void {
    try {
      localStorage.setItem(keyOf(name), JSON.stringify(mirrored));
    } catch {
      // A full or forbidden storage only takes the second copy away; saving to the server goes on.
    }
  },
  clear(name: string): void {
    localStorage.removeItem(keyOf(name));
  },
};
