import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { HandOff } from '#/api/types';

type Answer = NonNullable<HandOff['answer']>;

/** The one that is under way; one whose document was given up before it was sent never was. */
export function openHandOff(handOffs: readonly HandOff[]): HandOff | undefined {
  return handOffs.find(
    ({ closedAt, stage, documentState }) =>
      closedAt === undefined && !(stage === 'PREPARED' && documentState === 'DROPPED'),
  );
}

/** Those from which the dossier was back here when the other agency answered all the same. */
export function answeredLate(handOffs: readonly HandOff[]): readonly HandOff[] {
  return handOffs.filter(
    ({ closedAt, answeredAt, answer }) => closedAt !== undefined && answeredAt === undefined && answer !== undefined,
  );
}

/** An agency's document as officers call it. */
export function answerTitle({ typeName, symbol, issuedOn }: Answer, agency: string): string {
  return t('handOffAnswer.title', { type: typeName, symbol, on: formatDate(issuedOn), agency });
}

/** Whether something of the other agency is here that can become the result. */
export function hasAnswer(handOffs: readonly HandOff[]): boolean {
  const open = openHandOff(handOffs);
  return open !== undefined && (open.answer?.takenIn === true || open.candidates.length > 0);
}
