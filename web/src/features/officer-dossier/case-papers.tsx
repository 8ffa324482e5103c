import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { Attachment } from '#/api/types';
import { PaperOrigin } from '#/ui/paper-origin';
import { paths } from '#/ui/paths';
import { LazySignatureCheck } from '#/features/officer-dossier/signatures/lazy-signature-check';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { papersByKind } from '#/features/officer-dossier/papers-by-kind';

/** The papers, each under what it was asked for; pictures are shown at once, PDFs open in their own tab. */
export function CasePapers({ data }: { readonly data: CaseData }) {
  const { dossier } = data;
  if (dossier.attachments.length === 0) return <p>{t('case.noPapers')}</p>;
  return (
    <ul className="case__papers">
      {papersByKind(data).map(({ key, name, files }) => (
        <li key={key}>
          <p className="case__paper">{name}</p>
          {files.map(file => (
            <Paper
              key={file.id}
              file={file}
              dossierId={dossier.id}
              href={`${API}/officer/dossiers/${dossier.id}/attachments/${file.id}/content`}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}

interface PaperProps {
  readonly file: Attachment;
  readonly dossierId: string;
  readonly href: string;
}

function Paper({ file, dossierId, href }: PaperProps) {
  const isPicture = file.mediaType.startsWith('image/');
  const code = file.origin?.verificationCode;
  return (
    <div>
      <a className="case__file" href={href} target="_blank" rel="noopener">
        {isPicture && (
          <img src={href} alt="" loading="lazy" width={file.widthPx ?? undefined} height={file.heightPx ?? undefined} />
        )}
        <span>
          {file.fileName} <span className="soft">{formatBytes(file.sizeBytes)}</span>
          <span className="visually-hidden"> {t('common.newTab')}</span>
        </span>
      </a>
      {file.origin !== undefined && (
        <PaperOrigin origin={file.origin} verifyHref={code === undefined ? undefined : paths.verifyCode(code)} />
      )}
      {file.mediaType === 'application/pdf' && (
        <LazySignatureCheck dossierId={dossierId} paperId={file.id} sha256={file.sha256} fileName={file.fileName} />
      )}
    </div>
  );
}
