import { Link } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { HandOff } from '#/api/types';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { answerTitle } from '#/features/officer-dossier/hand-off/open-hand-off';

/** Where a dossier is that another agency decides on, and what has come of it so far. */
export function HandOffNotice({ handOff }: { readonly handOff: HandOff }) {
  const { stage, receiver, documentId, documentState, answer, candidates, words, askedBack } = handOff;
  const { name } = receiver;
  const waits = stage === 'FINISHED' || documentState === 'SENT_BACK' || documentState === 'DRAFTED';
  return (
    <Notice
      kind={waits ? 'warning' : 'info'}
      title={t(stage === 'PREPARED' ? 'handOff.toLeave' : 'handOff.isThere', { name })}
    >
      <p>
        {stateOf(handOff)} <Link href={officerPaths.outgoingDocument(documentId)}>{t('handOff.document')}</Link>
      </p>
      {askedBack !== undefined && <p>{askedText(askedBack)}</p>}
      {askedBack?.words !== undefined && <p lang="vi">{t('handOff.why', { words: askedBack.words })}</p>}
      {words !== undefined && <p lang="vi">{t('handOff.said', { words })}</p>}
      {answer !== undefined && (
        <p>
          {t('handOff.answerCame')}{' '}
          <Link href={officerPaths.incomingDocument(answer.documentId)}>{answerTitle(answer, name)}</Link>.{' '}
          {t(answer.takenIn ? 'handOff.answerTakenIn' : 'handOff.answerWaits')}
        </p>
      )}
      {candidates.length > 0 && (
        <>
          <p>{t('handOff.candidates')}</p>
          <ul>
            {candidates.map(one => (
              <li key={one.documentId}>
                <Link href={officerPaths.incomingDocument(one.documentId)}>{answerTitle(one, name)}</Link>:{' '}
                {one.subject}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

/** That a dossier was sent back, by whom and why: it goes on here. */
export function CameBackNotice({ handOff: { receiver, words } }: { readonly handOff: HandOff }) {
  return (
    <Notice kind="warning" title={t('handOff.cameBack', { name: receiver.name })}>
      {words !== undefined && <p lang="vi">{t('handOff.why', { words })}</p>}
      <p>{t('handOff.goesOnHere')}</p>
    </Notice>
  );
}

/** When the dossier was asked back, and what came of it. */
function askedText({ at, answerBy, silent, refusedAt }: NonNullable<HandOff['askedBack']>): string {
  if (refusedAt !== undefined) return t('handOff.kept', { at: formatInstant(refusedAt) });
  if (silent) return t('handOff.askedInVain', { at: formatInstant(at) });
  return t('handOff.askedBack', { at: formatInstant(at), by: formatInstant(answerBy) });
}

/** How far it is: here what its document waits for, there what that agency says. */
function stateOf({ stage, documentState, candidates }: HandOff): string {
  switch (stage) {
    case 'PREPARED':
      return documentState === undefined || documentState === 'SENT'
        ? t('handOff.now.SENT')
        : t(`handOff.before.${documentState}`);
    case 'SENT':
    case 'RECEIVED':
    case 'IN_AGENCY':
    case 'ANSWERED':
      return t(`handOff.now.${stage}`);
    case 'FINISHED':
      return t(candidates.length > 0 ? 'handOff.now.FINISHED' : 'handOff.now.nothingCame');
    case 'RESULT_BACK':
    case 'REFUSED':
    case 'CALLED_BACK':
    case 'ENDED':
      return t(`handOff.stage.${stage}`);
  }
}
