import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import type { IncomingDocument, OutgoingDocument } from '#/api/types';
import { officerPaths } from '#/ui/officer-paths';
import { OutgoingTag } from '#/features/registry/outgoing-tag';

/** What answers a document that came in, or will when it is sent, and what else was said of its end. */
export function AnswersGiven({ read: { answers, ending } }: { readonly read: IncomingDocument }) {
  const onPaper = answers.some(({ symbol }) => symbol === ending?.answerSymbol) ? undefined : ending?.answerSymbol;
  return (
    <>
      {answers.map(answer => (
        <p key={answer.id}>
          {t('registry.answer')}:{' '}
          <Link href={officerPaths.outgoingDocument(answer.id)}>{answer.symbol ?? answer.subject}</Link>{' '}
          <OutgoingTag item={answer} />
        </p>
      ))}
      {onPaper !== undefined && <p>{t('registry.answeredBy', { symbol: onPaper })}</p>}
      {ending?.note !== undefined && <p>{t('registry.endedWith', { note: ending.note })}</p>}
    </>
  );
}

/** Which document that came in an outgoing one answers. */
export function AnswersTo({ read: { answers, document } }: { readonly read: OutgoingDocument }) {
  if (answers === undefined) return null;
  const open = document.state !== 'SENT' && document.state !== 'DROPPED';
  return (
    <p>
      {t('registry.answersTo')}:{' '}
      <Link href={officerPaths.incomingDocument(answers.id)}>
        {t('registry.symbolOf', { symbol: answers.symbol, name: answers.senderName })}
      </Link>
      {open && answers.fate === 'STANDS' && <span className="soft"> · {t('registry.finishesWhenSent')}</span>}
    </p>
  );
}

/** Which document of the agency's own one that came answers. */
export function RepliesTo({ read: { provenance } }: { readonly read: IncomingDocument }) {
  const { answersTo } = provenance;
  if (answersTo === undefined) return null;
  return (
    <p>
      {t('registry.replyTo')}:{' '}
      <Link href={officerPaths.outgoingDocument(answersTo.id)}>{answersTo.symbol ?? answersTo.subject}</Link>
    </p>
  );
}

/** What came in answer to an outgoing document. */
export function RepliedBy({ read: { answeredBy } }: { readonly read: OutgoingDocument }) {
  return (
    <>
      {answeredBy.map(({ id, symbol, senderName }) => (
        <p key={id}>
          {t('registry.repliedBy')}:{' '}
          <Link href={officerPaths.incomingDocument(id)}>{t('registry.symbolOf', { symbol, name: senderName })}</Link>
        </p>
      ))}
    </>
  );
}
