import { remembered } from '#/api/session';
import type { DossierData } from '#/features/dossier/dossier-data';

/** With the drafts' own words on the device, so that signing out takes these away too. */
const STORED = 'motcua.draft.opened';
/** A draft with its form and procedure may weigh 100 kB; what is being typed needs the room more. */
const AT_MOST = 3;

interface Opened {
  readonly by: string;
  readonly data: DossierData;
}

/** The drafts that were opened last, as the server told them, so that their pages open without a network. */
export const openedDrafts = {
  read(dossierId: string): DossierData | undefined {
    const by = remembered()?.caller.id;
    return all().find(each => each.by === by && each.data.dossier.id === dossierId)?.data;
  },
  /** Keeps a draft; what is no draft any more is kept no longer. */
  write(data: DossierData): void {
    const by = remembered()?.caller.id;
    const others = all().filter(each => each.data.dossier.id !== data.dossier.id);
    const isKept = by !== undefined && data.dossier.status === 'DRAFT';
    store(isKept ? [{ by, data }, ...others].slice(0, AT_MOST) : others);
  },
  clear(dossierId: string): void {
    store(all().filter(each => each.data.dossier.id !== dossierId));
  },
};

function all(): readonly Opened[] {
  return JSON.parse(localStorage.getItem(STORED) ?? '[]') as readonly Opened[];
}

function store(opened: readonly Opened[]): void {
  try {
    if (opened.length === 0) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, JSON.stringify(opened));
  } catch {
    // A full or forbidden storage only means that the draft needs the network to be opened.
  }
}
