import { Link } from 'wouter';
import { formatAgency } from '#/i18n/agency-code';
import { formatInstant } from '#/i18n/format';
import type { MessageKey } from '#/i18n/keys';
import { isKnownKey, t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { ExchangeTrouble, TroubleKind } from '#/api/types';
import { Button } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import { officerPaths } from '#/ui/officer-paths';
import { Tag, type TagTone } from '#/ui/tag';
import { axisName } from '#/features/exchange/axis-name';
import { putAway, sendAgain } from '#/features/exchange/troubles';

export interface TroubleCardProps {
  readonly agencyId: string;
  readonly trouble: ExchangeTrouble;
  readonly clerk: boolean;
  /** Asks for another receiver. */
  readonly onOther: () => void;
  /** It is over: what to say of it. */
  readonly onDone: (words: string) => void;
}

const TONES: Readonly<Record<TroubleKind, TagTone>> = {
  NOT_SENT: 'danger',
  LATE: 'warning',
  NO_STATUS: 'warning',
  NO_ANSWER: 'warning',
  REFUSED: 'danger',
  NOT_READ: 'danger',
  MAILBOX: 'warning',
  TO_RECALL: 'danger',
};

/** One thing that went wrong: what, with which document, since when, and what to do about it. */
export function TroubleCard({ agencyId, trouble, clerk, onOther, onDone }: TroubleCardProps) {
  const { id, kind, code, outgoingId, raisedAt, acts } = trouble;
  const sending = useAction();
  const ending = useAction();
  const subject = code ?? partnerOf(trouble);
  const again = async () => {
    const sent = await sending.run(() => sendAgain(agencyId, id));
    if (sent?.ok === true) onDone(t('exchange.sentAgain'));
  };
  const end = async () => {
    const ended = await ending.run(() => putAway(agencyId, id));
    if (ended?.ok === true) onDone(t('exchange.wasPutAway'));
  };
  return (
    <li className="card">
      <div className="card__head">
        <p className="card__over">{t('exchange.since', { at: formatInstant(raisedAt) })}</p>
        <Tag tone={TONES[kind]}>{t(`exchange.kind.${kind}`)}</Tag>
      </div>
      <h3 className="card__title">
        {outgoingId === undefined ? (
          titleOf(trouble)
        ) : (
          <Link href={officerPaths.outgoingDocument(outgoingId)}>{titleOf(trouble)}</Link>
        )}
      </h3>
      <p>{t('exchange.reason', { reason: reasonOf(trouble) })}</p>
      <p className="soft">{t(todoOf(trouble))}</p>
      <ProblemNotice problem={sending.problem ?? ending.problem} />
      {clerk && (
        <div className="buttons buttons--tight">
          {acts.includes('SEND_AGAIN') && (
            <Button look="secondary" busy={sending.busy} onClick={() => void again()}>
              {t('exchange.sendAgain')}
              <span className="visually-hidden"> {subject}</span>
            </Button>
          )}
          {acts.includes('SEND_ELSEWHERE') && (
            <Button look="plain" onClick={onOther}>
              {t('exchange.otherReceiver')}
              <span className="visually-hidden"> {subject}</span>
            </Button>
          )}
          <Button look="plain" busy={ending.busy} onClick={() => void end()}>
            {t('exchange.putAway')}
            <span className="visually-hidden"> {subject}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

/** What was refused and cannot be sent anywhere is a dossier's: it is back with those who handle it. */
function todoOf({ kind, acts }: ExchangeTrouble): MessageKey {
  if (acts.includes('SEND_AGAIN')) return `exchange.todo.${kind}`;
  if (kind === 'REFUSED') return 'exchange.todo.handedBack';
  return kind === 'NOT_SENT' ? 'exchange.todo.overHere' : `exchange.todo.${kind}`;
}

function titleOf(trouble: ExchangeTrouble): string {
  const { kind, code, partner = '' } = trouble;
  if (kind === 'MAILBOX') return t('exchange.ofAxis', { axis: axisName(partner) });
  if (kind === 'NOT_READ') return t('exchange.ofSender', { sender: partnerOf(trouble) });
  return t('exchange.ofDocument', { code: code ?? '', receiver: partnerOf(trouble) });
}

function partnerOf({ partner = '', partnerName }: ExchangeTrouble): string {
  return formatAgency(partnerName ?? partner, partner);
}

/** One word for what failed is put into words; what a receiver wrote stands as it was written. */
function reasonOf({ reason }: ExchangeTrouble): string {
  const key = `exchange.why.${reason.replaceAll(' ', '_')}`;
  return isKnownKey(key) ? t(key) : reason;
}
