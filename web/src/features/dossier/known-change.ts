import type { Attachment, Dossier } from '#/api/types';

/** What an act that the server confirmed made of a dossier: shown also where the dossier cannot be read anew. */
export type KnownChange = (before: Dossier) => Dossier;

export function attached(paper: Attachment): KnownChange {
  return before => ({ ...before, attachments: [...others(before, paper.id), paper] });
}

export function removed(paperId: string): KnownChange {
  return before => ({ ...before, attachments: others(before, paperId) });
}

function others({ attachments }: Dossier, paperId: string): Attachment[] {
  return attachments.filter(({ id }) => id !== paperId);
}
