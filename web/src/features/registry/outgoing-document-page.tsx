import { formatAgency } from '#/i18n/agency-code';
import { formatDate, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { OutgoingDocument, OutgoingItem } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { PageHeading } from '#/ui/page-heading';
import { SummaryList } from '#/ui/summary-list';
import { Tag } from '#/ui/tag';
import { Timeline } from '#/ui/timeline';
import { AnswersTo, RepliedBy } from '#/features/registry/answer-lines';
import { DeliveryList } from '#/features/registry/delivery-list';
import { DocumentLoaded } from '#/features/registry/document-loaded';
import { dossierRow } from '#/features/registry/dossier-row';
import { FilingLine } from '#/features/registry/filing-line';
import { getOutgoing } from '#/features/registry/outgoing';
import { OutgoingActs } from '#/features/registry/outgoing-acts';
import { OutgoingChanges } from '#/features/registry/outgoing-changes';
import { OutgoingFiles } from '#/features/registry/outgoing-files';
import { OutgoingTag, SendingNotice } from '#/features/registry/outgoing-tag';
import { isPast } from '#/features/registry/registry-words';
import { QuestionLost } from '#/features/registry/question-lost';
import { SendChecklist } from '#/features/registry/send-checklist';
import { listAddress } from '#/features/registry/use-question';

/** One document that an agency draws up and sends. */
export function OutgoingDocumentPage({ documentId }: { readonly documentId: string }) {
  const document = useResource(`outgoing ${documentId}`, () => getOutgoing(documentId));
  return (
    <div className="registry">
      <BackLink href={listAddress(officerPaths.outgoing)} label={t('registry.outgoing')} />
      <DocumentLoaded of={document}>
        {read => <OutgoingView read={read} onChanged={() => void document.reload()} />}
      </DocumentLoaded>
    </div>
  );
}

interface OutgoingViewProps {
  readonly read: OutgoingDocument;
  readonly onChanged: () => void;
}

function OutgoingView({ read, onChanged }: OutgoingViewProps) {
  const { document, details, deliveries, history, acts } = read;
  return (
    <>
      <PageHeading
        title={document.subject}
        caption={`${t(`registry.type.${document.type}`)} ${document.symbol ?? `…/${document.notation}`}`}
      />
      <p className="registry__tags">
        <OutgoingTag item={document} />
        {document.urgency !== 'NORMAL' && <Tag tone="danger">{t(`registry.urgency.${document.urgency}`)}</Tag>}
      </p>
      <SendingNotice item={document} />
      <AnswersTo read={read} />
      <QuestionLost read={read} onChanged={onChanged} />
      <RepliedBy read={read} />
      <SentBack read={read} />
      <SendBy item={document} />
      {details.alsoOnPaper && <Notice kind="info">{t('registry.alsoOnPaper')}</Notice>}
      {acts.includes('SEND') && <SendChecklist key={read.version} documentId={document.id} />}
      <OutgoingActs read={read} onChanged={onChanged} />
      <SummaryList rows={rowsOf(read)} />
      <FilingLine key={document.state} side="outgoing" documentId={document.id} />
      <OutgoingFiles read={read} onChanged={onChanged} />
      {document.state === 'SENT' && <DeliveryList receivers={details.receivers} deliveries={deliveries} />}
      <OutgoingChanges key={`${document.state} ${read.version}`} read={read} onChanged={onChanged} />
      <h2>{t('registry.history')}</h2>
      <Timeline
        entries={[...history].reverse().map(({ at, state, byName, remarks }) => ({
          key: `${at} ${state}`,
          title: t(`registry.did.${state}`),
          when: formatInstant(at),
          who: byName,
          text: remarks,
        }))}
      />
    </>
  );
}

/** What its leader or the clerk wants changed before it is submitted again. */
function SentBack({ read: { document, history } }: { readonly read: OutgoingDocument }) {
  const last = history.filter(({ state }) => state === 'SENT_BACK').at(-1);
  if (document.state !== 'SENT_BACK' || last === undefined) return null;
  return (
    <Notice kind="warning" title={t('registry.sentBackBy', { name: last.byName, at: formatInstant(last.at) })}>
      {last.remarks}
    </Notice>
  );
}

/** Until when it has to be sent, as long as it is not. */
function SendBy({ item: { sendBy, sentAt, urgency } }: { readonly item: OutgoingItem }) {
  if (sendBy === undefined || sentAt !== undefined) return null;
  const at = formatInstant(sendBy);
  if (urgency !== 'NORMAL') return <Notice kind="warning">{t('registry.sendAtOnce', { at })}</Notice>;
  return isPast(sendBy) ? (
    <Notice kind="danger">{t('registry.sendLate', { at })}</Notice>
  ) : (
    <Notice kind="info">{t('registry.sendBy', { at })}</Notice>
  );
}

function rowsOf({ document, details }: OutgoingDocument) {
  const { receivers, unitName, drafterName, copies, pages, dueOn, description } = details;
  const rows = [
    {
      key: 'receivers',
      label: t('registry.receivers'),
      value: receivers.map(({ code, name }) => formatAgency(name, code)).join('; '),
    },
    dossierRow(details.dossier),
    { key: 'unit', label: t('registry.drafter'), value: `${drafterName}, ${unitName}` },
    document.issuedOn !== undefined && {
      key: 'issuedOn',
      label: t('registry.issuedOn'),
      value: formatDate(document.issuedOn),
    },
    { key: 'copies', label: t('registry.copies'), value: copies },
    pages !== undefined && { key: 'pages', label: t('registry.pages'), value: pages },
    dueOn !== undefined && { key: 'dueOn', label: t('registry.answerWantedBy'), value: formatDate(dueOn) },
    description !== undefined && { key: 'description', label: t('registry.description'), value: description },
  ];
  return rows.filter(row => row !== false);
}
