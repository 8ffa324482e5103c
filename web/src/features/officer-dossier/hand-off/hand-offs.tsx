import { Link } from 'wouter';
import { formatAgency } from '#/i18n/agency-code';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { HandOff } from '#/api/types';
import { officerPaths } from '#/ui/officer-paths';
import { Tag, type TagTone } from '#/ui/tag';
import { answerTitle } from '#/features/officer-dossier/hand-off/open-hand-off';

const TONES: Readonly<Record<HandOff['stage'], TagTone>> = {
  PREPARED: 'warning',
  SENT: 'info',
  RECEIVED: 'info',
  IN_AGENCY: 'info',
  FINISHED: 'warning',
  ANSWERED: 'warning',
  RESULT_BACK: 'success',
  REFUSED: 'danger',
  CALLED_BACK: 'neutral',
  ENDED: 'neutral',
};

/** The ledger of a dossier's hand-offs: how far each has come, and when. */
export function HandOffs({ items }: { readonly items: readonly HandOff[] }) {
  return (
    <section>
      <h2>{t('handOff.title')}</h2>
      {items.map(handOff => (
        <Ledger handOff={handOff} key={handOff.documentId} />
      ))}
    </section>
  );
}

function Ledger({ handOff }: { readonly handOff: HandOff }) {
  const { receiver, stage, documentId, answer, words } = handOff;
  return (
    <article className="ledger">
      <div className="case__head">
        <h3>{formatAgency(receiver.name, receiver.code)}</h3>
        <Tag tone={TONES[stage]}>{t(`handOff.stage.${stage}`)}</Tag>
      </div>
      <ol className="ledger__steps">
        {stepsOf(handOff).map(({ label, at }) => (
          <li key={label} className={at === undefined ? 'ledger__open' : undefined}>
            {label}: <span className="soft">{at === undefined ? t('handOff.notYet') : formatInstant(at)}</span>
          </li>
        ))}
      </ol>
      {words !== undefined && <p lang="vi">{t(stage === 'REFUSED' ? 'handOff.why' : 'handOff.said', { words })}</p>}
      {answer !== undefined && (
        <p>
          <Link href={officerPaths.incomingDocument(answer.documentId)}>{answerTitle(answer, receiver.name)}</Link>{' '}
          {t(answer.takenIn ? 'handOff.answerTakenIn' : 'handOff.answerWaits')}
        </p>
      )}
      <p>
        <Link href={officerPaths.outgoingDocument(documentId)}>{t('handOff.document')}</Link>
      </p>
    </article>
  );
}

/** The way of a hand-off to its result; where it ended otherwise, as far as it came and how it ended. */
function stepsOf({ stage, preparedAt, sentAt, receivedAt, inAgencyAt, answeredAt, closedAt }: HandOff) {
  const way = [
    { label: t('handOff.prepared'), at: preparedAt },
    { label: t('handOff.sent'), at: sentAt },
    { label: t('handOff.received'), at: receivedAt },
    { label: t('handOff.inAgency'), at: inAgencyAt },
    { label: t('handOff.answered'), at: answeredAt },
  ];
  return closedAt === undefined || stage === 'RESULT_BACK'
    ? [...way, { label: t('handOff.resultBack'), at: closedAt }]
    : [...way.filter(({ at }) => at !== undefined), { label: t(`handOff.stage.${stage}`), at: closedAt }];
}
