import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { DocumentAct, ResultDocumentView } from '#/api/types';
import { Button, DownloadLink } from '#/ui/button';
import { Tag, type TagTone } from '#/ui/tag';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { LazyDocumentDialog } from '#/features/officer-dossier/document/lazy-document-dialog';
import { DocumentFacts } from '#/features/officer-dossier/document/document-facts';
import { LazySignatureCheck } from '#/features/officer-dossier/signatures/lazy-signature-check';
import { DocumentHistory, DocumentRemarks } from '#/features/officer-dossier/document/document-history';
import { documentActOf, isOnDocument, type OpenAct } from '#/features/officer-dossier/open-act';

export interface DocumentPanelProps extends ActOutcomes {
  readonly data: CaseData;
  readonly form: OpenAct;
}

const TONES: Readonly<Record<string, TagTone>> = {
  SENT_BACK: 'warning',
  SUBMITTED: 'info',
  SIGNED: 'info',
  NUMBERED: 'warning',
  ISSUED: 'success',
};

/** The document of the result: where it stands, its file, and what this officer may do with it now. */
export function DocumentPanel({ data, form, onDone, onRefused }: DocumentPanelProps) {
  const { dossier, result } = data;
  const chosen = form.act !== undefined && isOnDocument(form.act) ? documentActOf(form.act) : undefined;
  const { document } = result;
  if (document === undefined && result.actions.length === 0 && chosen === undefined) return null;
  return (
    <section className="document" aria-labelledby="document-title">
      <div className="document__head">
        <h2 id="document-title">{t('document.title')}</h2>
        {document !== undefined && (
          <Tag tone={TONES[document.state] ?? 'neutral'}>{t(`document.state.${document.state}`)}</Tag>
        )}
      </div>
      {document === undefined ? (
        <p>{t('document.none')}</p>
      ) : (
        <>
          <DocumentRemarks dossier={dossier} state={document.state} />
          <DocumentFacts document={document} returned={dossier.status === 'RESULT_RETURNED'} />
          <LazySignatureCheck dossierId={dossier.id} sha256={document.file.sha256} fileName={document.file.fileName} />
          <DocumentHistory dossier={dossier} />
        </>
      )}
      {(document?.state === 'SUBMITTED' || document?.state === 'SIGNED') && <p>{t('document.underWay')}</p>}
      {document?.state === 'NUMBERED' && <p>{t('document.numbered')}</p>}
      {result.stepBefore !== undefined && <p>{t('document.stepBefore', { step: result.stepBefore })}</p>}
      <div className="document__acts">
        {result.actions.map(act => (
          <Button
            key={act}
            look={act === firstOf(result) ? 'primary' : 'secondary'}
            onClick={() => form.open(`DOCUMENT_${act}`)}
          >
            {t(`document.act.${wordOf(act, result)}`)}
          </Button>
        ))}
        {document !== undefined && (
          <DownloadLink href={`${API}/officer/dossiers/${dossier.id}/result-document/content`}>
            {t('document.open')}
          </DownloadLink>
        )}
      </div>
      {chosen !== undefined && (
        <LazyDocumentDialog
          act={chosen}
          title={t(`document.act.${wordOf(chosen, result)}`)}
          data={data}
          onClose={form.close}
          onDone={onDone}
          onRefused={onRefused}
        />
      )}
    </section>
  );
}

/** What is to be done next: what was sent back is mended before it is submitted again. */
function firstOf({ actions, document }: ResultDocumentView): DocumentAct | undefined {
  return document?.state === 'SENT_BACK' && actions.includes('DRAFT') ? 'DRAFT' : actions[0];
}

function wordOf(act: DocumentAct, { document }: ResultDocumentView): DocumentAct | 'REDRAFT' {
  return act === 'DRAFT' && document !== undefined ? 'REDRAFT' : act;
}
