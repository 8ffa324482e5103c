import { useEffect, useMemo, useState } from 'react';
import type { Dossier } from '#/api/types';
import { sameContent, type DraftContent } from '#/features/dossier/draft/draft-content';
import { draftMirror } from '#/features/dossier/draft/draft-mirror';
import { DraftSaver, type DraftServer, type SaveState } from '#/features/dossier/draft/draft-saver';

export interface Saving {
  readonly saver: DraftSaver;
  readonly saving: SaveState;
  /** What is to be shown: what was typed last, with what other devices changed. */
  readonly content: DraftContent;
  readonly change: (content: DraftContent) => void;
}

/** Saves what is edited under a name, also when the page is left and when the network is back. */
export function useSaver(name: string, dossier: Dossier, server: DraftServer): Saving {
  const [saving, setSaving] = useState<SaveState>({ is: 'saved' });
  const [typed, setTyped] = useState<DraftContent>();
  const { saver, first } = useMemo(() => begin(name, dossier, server, setSaving, setTyped), [name]);
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
  const change = (next: DraftContent) => {
    setTyped(next);
    saver.change(next);
  };
  return { saver, saving, content: typed ?? first, change };
}

function begin(
  name: string,
  dossier: Dossier,
  server: DraftServer,
  onState: (state: SaveState) => void,
  onContent: (content: DraftContent) => void,
) {
  const saved = server.contentOf(dossier);
  const mirrored = draftMirror.read(name);
  if (mirrored === undefined || sameContent(mirrored.content, saved)) {
    draftMirror.clear(name);
    const saver = new DraftSaver(name, { version: dossier.version, content: saved }, saved, server, onState, onContent);
    return { saver, first: saved };
  }
  const { version, base, content } = mirrored;
  return {
    saver: new DraftSaver(name, { version, content: base }, content, server, onState, onContent),
    first: content,
  };
}
