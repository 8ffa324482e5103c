import { t } from '#/i18n/translate';
import type { HandOff } from '#/api/types';
import { officerPaths } from '#/ui/officer-paths';
import { Radios } from '#/ui/radios';
import { answerTitle, openHandOff } from '#/features/officer-dossier/hand-off/open-hand-off';

export interface TakeAnswerFieldsProps {
  readonly handOffs: readonly HandOff[];
  readonly documentId: string;
  readonly error: string | undefined;
  readonly onChange: (documentId: string) => void;
}

/** What becomes the result: the agency's answer, or where it named none the document that the officer chooses. */
export function TakeAnswerFields({ handOffs, documentId, error, onChange }: TakeAnswerFieldsProps) {
  const open = openHandOff(handOffs);
  if (open === undefined) return null;
  const { answer, candidates, receiver } = open;
  const chosen = answer ?? candidates.find(one => one.documentId === documentId);
  return (
    <>
      {answer === undefined && candidates.length === 0 && <p>{t('handOffAnswer.none', { agency: receiver.name })}</p>}
      {answer === undefined && candidates.length > 0 && (
        <Radios
          id="/documentId"
          label={t('handOffAnswer.choose', { agency: receiver.name })}
          error={error}
          choices={candidates.map(one => ({
            value: one.documentId,
            label: answerTitle(one, receiver.name),
            hint: one.subject,
          }))}
          value={documentId}
          onChange={onChange}
        />
      )}
      {chosen !== undefined && (
        <p>
          {t('handOffAnswer.becomes', { document: answerTitle(chosen, receiver.name) })}{' '}
          <a
            href={`${officerPaths.base}${officerPaths.incomingDocument(chosen.documentId)}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('handOffAnswer.open')}
          </a>
        </p>
      )}
    </>
  );
}
