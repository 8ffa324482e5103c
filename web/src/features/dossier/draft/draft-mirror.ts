import type { DraftContent } from '#/features/dossier/draft/draft-content';

/** What was typed and not yet saved by the server, with the version that it was typed onto. */
export interface Mirrored {
  readonly version: number;
  readonly content: DraftContent;
}

const nameOf = (dossierId: string) => `motcua.draft.${dossierId}`;

/** Keeps unsaved work on the device, where a reload or a dead battery does not reach it. */
export const draftMirror = {
  read(dossierId: string): Mirrored | undefined {
    const text = localStorage.getItem(nameOf(dossierId));
    return text === null ? undefined : (JSON.parse(text) as Mirrored);
  },
  write(dossierId: string, mirrored: Mirrored): void {
    try {
      localStorage.setItem(nameOf(dossierId), JSON.stringify(mirrored));
    } catch {
      // A full or forbidden storage only takes the second copy away; saving to the server goes on.
    }
  },
  clear(dossierId: string): void {
    localStorage.removeItem(nameOf(dossierId));
  },
};
