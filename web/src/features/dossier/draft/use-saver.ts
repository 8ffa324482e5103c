import { useEffect, useMemo, useState } from 'react';
import type { Dossier } from '#/api/types';
import { sameContent, type DraftContent } from '#/features/dossier/draft/draft-content';
import { draftMirror } from '#/features/dossier/draft/draft-mirror';
import { DraftSaver, type DraftServer, type SaveState } from '#/features/dossier/draft/draft-saver';

export interface Saving {
  readonly saver: DraftSaver;
  readonly saving: SaveState;
  /** What to show first: what the server never got, or what it has. */
  readonly first: DraftContent;
}

const NOTHING: DraftContent = { answers: {} };

/** Saves what is edited under a name, also when the page is left and when the network is back. */
export function useSaver(name: string, dossier: Dossier, server: DraftServer): Saving {
  const [saving, setSaving] = useState<SaveState>({ is: 'saved' });
  const { saver, first } = useMemo(() => begin(name, dossier, server, setSaving), [name]);
  useEffect(() => {
    const leave = () => void saver.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', leave);
      leave();
      saver.stop();
    };
  }, [saver]);
  return { saver, saving, first };
}

function begin(name: string, dossier: Dossier, server: DraftServer, onState: (state: SaveState) => void) {
  const saved = server.contentOf(dossier);
  const mirrored = draftMirror.read(name);
  if (mirrored === undefined || sameContent(mirrored.content, saved)) {
    draftMirror.clear(name);
    const saver = new DraftSaver(name, { version: dossier.version, content: saved }, saved, server, onState);
    return { saver, first: saved };
  }
  // Typed onto an older version: what the server had then is not known, so that any difference is asked about.
  const base = { version: mirrored.version, content: mirrored.version === dossier.version ? saved : NOTHING };
  return { saver: new DraftSaver(name, base, mirrored.content, server, onState), first: mirrored.content };
}
