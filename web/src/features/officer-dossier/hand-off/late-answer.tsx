import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import type { HandOff } from '#/api/types';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { answerTitle } from '#/features/officer-dossier/hand-off/open-hand-off';

/** That another agency has answered although the dossier is back here. */
export function LateAnswer({ handOff: { receiver, answer } }: { readonly handOff: HandOff }) {
  if (answer === undefined) return null;
  return (
    <Notice kind="warning" title={t('handOff.late', { name: receiver.name })}>
      <p>
        {t('handOff.lateText')}{' '}
        <Link href={officerPaths.incomingDocument(answer.documentId)}>{answerTitle(answer, receiver.name)}</Link>.
      </p>
    </Notice>
  );
}
