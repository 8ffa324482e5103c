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

/** An agency's document as officers call it. */
export function answerTitle({ typeName, symbol, issuedOn }: Answer, agency: string): string {
  return t('handOffAnswer.title', { type: typeName, symbol, on: formatDate(issuedOn), agency });
}
