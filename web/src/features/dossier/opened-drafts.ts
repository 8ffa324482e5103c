import { OPENED_DRAFTS, remembered } from '#/api/session';
import type { DossierData } from '#/features/dossier/dossier-data';
import type { KnownChange } from '#/features/dossier/known-change';

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
  /** Keeps a draft, but never instead of a later version of it; what is no draft any more is kept no longer. */
  write(data: DossierData): void {
    const by = remembered()?.caller.id;
    const kept = openedDrafts.read(data.dossier.id)?.dossier.version ?? 0;
    if (data.dossier.status === 'DRAFT' && kept > data.dossier.version) return;
    const others = all().filter(each => each.data.dossier.id !== data.dossier.id);
    const isKept = by !== undefined && data.dossier.status === 'DRAFT';
    store(isKept ? [{ by, data }, ...others].slice(0, AT_MOST) : others);
  },
  /** Keeps what became of a draft that cannot be read anew; nothing where it is not kept. */
  change(dossierId: string, change: KnownChange): void {
    store(
      all().map(each =>
        each.data.dossier.id === dossierId
          ? { ...each, data: { ...each.data, dossier: change(each.data.dossier) } }
          : each,
      ),
    );
  },
  clear(dossierId: string): void {
    store(all().filter(each => each.data.dossier.id !== dossierId));
  },
};

function all(): readonly Opened[] {
  return JSON.parse(localStorage.getItem(OPENED_DRAFTS) ?? '[]') as readonly Opened[];
}

function store(opened: readonly Opened[]): void {
  try {
    if (opened.length === 0) localStorage.removeItem(OPENED_DRAFTS);
    else localStorage.setItem(OPENED_DRAFTS, JSON.stringify(opened));
  } catch {
    // A full storage only means that drafts need the network to be opened; an older copy would be shown as the draft.
    localStorage.removeItem(OPENED_DRAFTS);
  }
}
