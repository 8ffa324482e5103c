import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { Loaded } from '#/ui/loaded';
import { SignatureReport } from '#/ui/signature-report';
import { getDocumentSignatures, getPaperSignatures } from '#/features/officer-dossier/signatures/get-signatures';

export interface SignatureCheckProps {
  readonly dossierId: string;
  /** A paper of the applicant; without it, the document of the result. */
  readonly paperId?: string;
  /** The file as it is now; another one is asked about anew. */
  readonly sha256: string;
  readonly fileName: string;
}

/** Whose signatures a file carries, verified when an officer asks. */
export function SignatureCheck({ dossierId, paperId, sha256, fileName }: SignatureCheckProps) {
  const file = `${dossierId} ${paperId ?? ''} ${sha256}`;
  const [open, setOpen] = useState(false);
  const found = useResource(open ? file : undefined, () =>
    paperId === undefined ? getDocumentSignatures(dossierId) : getPaperSignatures(dossierId, paperId),
  );
  return (
    <details className="details" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {t('signature.check')}
        <span className="visually-hidden"> {fileName}</span>
      </summary>
      <div className="details__body">
        <Loaded of={found}>{report => <SignatureReport report={report} />}</Loaded>
      </div>
    </details>
  );
}
