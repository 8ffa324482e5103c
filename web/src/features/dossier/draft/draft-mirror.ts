import type { DraftContent } from '#/features/dossier/draft/draft-content';

/** What was typed and not yet saved by the server, with what it was typed onto. */
export interface Mirrored {
  readonly version: number;
  readonly base: DraftContent;
  readonly content: DraftContent;
}

/** Of what was typed before the portal kept that: nothing of it was there, so that any difference is asked about. */
const UNKNOWN = { base: { answers: {} } };

const keyOf = (name: string) => `motcua.draft.${name}`;

/** Keeps unsaved work on the device, under the name of what is edited, where a reload or a dead battery does not reach it. */
export const draftMirror = {
  read(name: string): Mirrored | undefined {
    const text = localStorage.getItem(keyOf(name));
    return text === null ? undefined : { ...UNKNOWN, ...(JSON.parse(text) as Omit<Mirrored, 'base'>) };
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
