import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import type { IncomingDocument, OutgoingDocument } from '#/api/types';
import { officerPaths } from '#/ui/officer-paths';
import { Tag } from '#/ui/tag';
import { OUTGOING_TONES } from '#/features/registry/registry-words';

/** What answers a document that came in, or will when it is sent, and what else was said of its end. */
export function AnswersGiven({ read: { answers, ending } }: { readonly read: IncomingDocument }) {
  const onPaper = answers.some(({ symbol }) => symbol === ending?.answerSymbol) ? undefined : ending?.answerSymbol;
  return (
    <>
      {answers.map(({ id, symbol, subject, state }) => (
        <p key={id}>
          {t('registry.answer')}: <Link href={officerPaths.outgoingDocument(id)}>{symbol ?? subject}</Link>{' '}
          <Tag tone={OUTGOING_TONES[state]}>{t(`registry.out.${state}`)}</Tag>
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
      {open && <span className="soft"> · {t('registry.finishesWhenSent')}</span>}
    </p>
  );
}
