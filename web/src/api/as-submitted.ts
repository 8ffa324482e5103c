import type { Dossier, OfficerDossier, Procedure } from '#/api/types';

/** The procedure with the required documents that a submitted dossier goes by, which a later edition may not have. */
export function asSubmitted(
  { procedure: then }: Pick<Dossier | OfficerDossier, 'procedure'>,
  now: Procedure,
): Procedure {
  return then.requiredDocuments === undefined ? now : { ...now, requiredDocuments: then.requiredDocuments };
}
