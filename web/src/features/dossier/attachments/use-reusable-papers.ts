import { useResource } from '#/api/resource';
import type { Attachment, ReusablePaper } from '#/api/types';
import { listReusablePapers } from '#/features/dossier/attachments/list-reusable-papers';

export type Offers = readonly ReusablePaper[];

/** What can be used again for a dossier; nothing where it cannot be loaded, for every paper can be uploaded too. */
export function useReusablePapers(dossierId: string): Offers {
  const offers = useResource(`reusable ${dossierId}`, () => listReusablePapers(dossierId));
  return offers.state === 'ready' ? offers.data.items : [];
}

/** The offers for one paper that are not attached yet. */
export function offersLeft(offers: Offers, requiredDocumentCode: string, attached: readonly Attachment[]): Offers {
  return offers.filter(
    offer =>
      offer.requiredDocumentCode === requiredDocumentCode &&
      !attached.some(
        file =>
          !file.submitted &&
          file.fileName === offer.fileName &&
          file.origin?.source === offer.origin.source &&
          file.origin.dossierCode === offer.origin.dossierCode,
      ),
  );
}
