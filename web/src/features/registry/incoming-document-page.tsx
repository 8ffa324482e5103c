import { formatAgency } from '#/i18n/agency-code';
import { formatDate, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { IncomingDocument } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { PageHeading } from '#/ui/page-heading';
import { SummaryList } from '#/ui/summary-list';
import { Tag } from '#/ui/tag';
import { Timeline } from '#/ui/timeline';
import { AnswersGiven, RepliesTo } from '#/features/registry/answer-lines';
import { ArrivalStamp } from '#/features/registry/arrival-stamp';
import { DocumentLoaded } from '#/features/registry/document-loaded';
import { dossierRow } from '#/features/registry/dossier-row';
import { DuplicatesNotice } from '#/features/registry/duplicates-notice';
import { FilingLine } from '#/features/registry/filing-line';
import { getIncoming } from '#/features/registry/incoming';
import { IncomingActs } from '#/features/registry/incoming-acts';
import { IncomingChanges, PastVersions } from '#/features/registry/incoming-changes';
import { IncomingFiles } from '#/features/registry/incoming-files';
import { assigneeName, cameText, cameTitle } from '#/features/registry/incoming-history';
import { IncomingRequests } from '#/features/registry/incoming-requests';
import { INCOMING_TONES } from '#/features/registry/registry-words';
import { listAddress } from '#/features/registry/use-question';

/** One document that came in. */
export function IncomingDocumentPage({ documentId }: { readonly documentId: string }) {
  const document = useResource(`incoming ${documentId}`, () => getIncoming(documentId));
  return (
    <div className="registry">
      <BackLink href={listAddress(officerPaths.incoming)} label={t('registry.incoming')} />
      <DocumentLoaded of={document}>
        {read => <IncomingView read={read} onChanged={() => void document.reload()} />}
      </DocumentLoaded>
    </div>
  );
}

interface IncomingViewProps {
  readonly read: IncomingDocument;
  readonly onChanged: () => void;
}

function IncomingView({ read, onChanged }: IncomingViewProps) {
  const { document, instruction, duplicates, history, reason } = read;
  return (
    <>
      <PageHeading title={document.subject} caption={`${document.typeName} ${document.symbol}`} />
      <p className="registry__tags">
        <Tag tone={INCOMING_TONES[document.state]}>{t(`registry.in.${stateOf(read)}`)}</Tag>
        {document.urgency !== 'NORMAL' && <Tag tone="danger">{t(`registry.urgency.${document.urgency}`)}</Tag>}
        {document.late && <Tag tone="danger">{t('registry.late')}</Tag>}
      </p>
      <ArrivalStamp item={document} />
      <IncomingChanges read={read} />
      <DuplicatesNotice duplicates={duplicates} />
      {reason !== undefined && <Notice kind="warning">{t('registry.reasonGiven', { reason })}</Notice>}
      <IncomingRequests read={read} onChanged={onChanged} />
      <IncomingActs read={read} onChanged={onChanged} />
      <RepliesTo read={read} />
      <AnswersGiven read={read} />
      <SummaryList rows={rowsOf(read)} />
      <FilingLine side="incoming" documentId={document.id} />
      <IncomingFiles read={read} onChanged={onChanged} />
      <PastVersions read={read} />
      {instruction !== undefined && (
        <>
          <h2>{t('registry.instruction')}</h2>
          <p>{t('registry.by', { name: instruction.leaderName, at: formatInstant(instruction.at) })}</p>
          {instruction.remarks !== undefined && <p>{instruction.remarks}</p>}
          <ul>
            {instruction.assignees.map((assignee, place) => (
              <li key={`${assignee.unitId} ${assignee.officerId ?? ''}`}>
                {t(place === 0 ? 'registry.lead' : 'registry.joins')}: {assigneeName(assignee)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('registry.history')}</h2>
      <Timeline
        entries={history
          .map((line, place) => ({
            key: `${line.at} ${line.deed ?? line.state}`,
            title: isCorrection(history, place) ? t('registry.corrected') : cameTitle(line),
            when: formatInstant(line.at),
            who: line.byName,
            text: cameText(line),
          }))
          .reverse()}
      />
    </>
  );
}

/** A line that leaves the state as it was says what was corrected; an assignment may be followed by another. */
function isCorrection(history: IncomingDocument['history'], place: number): boolean {
  const [line, before] = [history[place], history[place - 1]];
  return line !== undefined && line.deed === undefined && line.state === before?.state && line.state !== 'ASSIGNED';
}

/** What its sender took back to send another in its place was replaced, not recalled. */
function stateOf({ document: { state }, changes }: IncomingDocument) {
  return state === 'CANCELLED' && changes.replacedBy !== undefined ? 'REPLACED' : state;
}

function rowsOf({ document, details, dossier, provenance: { seal } }: IncomingDocument) {
  const { pages, description, signerName, signerPosition, dueOn } = details;
  const rows = [
    { key: 'sender', label: t('registry.sender'), value: formatAgency(document.sender.name, document.sender.code) },
    seal !== undefined && {
      key: 'seal',
      label: t('registry.seal'),
      value: t('registry.sealValid', { name: seal.signedBy, at: formatInstant(seal.checkedAt) }),
    },
    dossierRow(dossier),
    { key: 'issuedOn', label: t('registry.issuedOn'), value: formatDate(document.issuedOn) },
    signerName !== undefined && {
      key: 'signer',
      label: t('registry.signer'),
      value: [signerName, signerPosition].filter(Boolean).join(', '),
    },
    document.respondBy !== undefined && {
      key: 'respondBy',
      label: t('registry.deadline'),
      value: formatDate(document.respondBy),
    },
    dueOn !== undefined && { key: 'dueOn', label: t('registry.dueOn'), value: formatDate(dueOn) },
    pages !== undefined && { key: 'pages', label: t('registry.pages'), value: pages },
    description !== undefined && { key: 'description', label: t('registry.description'), value: description },
  ];
  return rows.filter(row => row !== false);
}
