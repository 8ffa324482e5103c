import type { OutgoingDocument, OutgoingWords } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import { t } from '#/i18n/translate';
import { documentType } from '#/features/registry/document-types';
import { dayToCome } from '#/features/registry/days';
import { dayThatIs, missing, numberWithin } from '#/features/registry/missing';
import { receiversOf, type Receivers } from '#/features/registry/receiver-picker';
import { URGENCIES } from '#/features/registry/registry-words';

const MOST_COPIES = 999;

/** What an officer has filled in of an outgoing document. */
export interface TypedWords {
  readonly unitId: string | undefined;
  readonly type: string | undefined;
  readonly subject: string;
  readonly receivers: Receivers;
  readonly urgency: string | undefined;
  readonly copies: string;
  readonly paperKind: string | undefined;
  readonly dueOn: string;
  readonly description: string;
}

export const NO_WORDS: TypedWords = {
  unitId: undefined,
  type: 'LETTER',
  subject: '',
  receivers: { chosen: [], typed: '' },
  urgency: 'NORMAL',
  copies: '1',
  paperKind: undefined,
  dueOn: '',
  description: '',
};

/** A document's words as they stand, to be written anew. */
export function wordsOf({ document, details }: OutgoingDocument): TypedWords {
  return {
    unitId: details.unitId,
    type: document.type,
    subject: document.subject,
    receivers: { chosen: details.receivers, typed: '' },
    urgency: document.urgency,
    copies: String(details.copies),
    paperKind: details.paperKind,
    dueOn: details.dueOn ?? '',
    description: details.description ?? '',
  };
}

/** What has to be corrected, in the order of the form. */
export function wrongWords({ subject, receivers, copies, dueOn }: TypedWords): readonly FieldMessage[] {
  const to = receiversOf(receivers);
  return [
    ...missing([['/subject', subject, 'registry.error.subject']]),
    ...(to === undefined ? [{ id: '/receivers', message: t('registry.error.receivers') }] : []),
    ...(to?.length === 0 ? [{ id: '/receivers', message: t('registry.error.receiver') }] : []),
    ...missing([['/copies', copies, 'registry.error.copies']]),
    ...numberWithin('/copies', copies, MOST_COPIES, 'registry.error.copies'),
    ...dayThatIs('/dueOn', dueOn, 'registry.answerWantedBy'),
    ...dayToCome('/dueOn', dueOn, 'registry.answerWantedBy'),
  ];
}

/** What is sent; of a document that is written anew what the form does not ask stays. */
export function bodyOf(typed: TypedWords, before?: OutgoingDocument): OutgoingWords {
  const { unitId, type, subject, urgency, receivers, copies, paperKind, dueOn, description } = typed;
  return {
    ...(unitId === undefined ? {} : { unitId }),
    type: documentType(type),
    subject: subject.trim(),
    urgency: URGENCIES.find(one => one === urgency) ?? 'NORMAL',
    receivers: [...(receiversOf(receivers) ?? [])],
    copies: Number(copies),
    ...(before === undefined ? {} : { language: before.details.language }),
    ...(paperKind === undefined ? {} : { paperKind }),
    ...(dueOn === '' ? {} : { dueOn }),
    ...(description.trim() === '' ? {} : { description: description.trim() }),
  };
}
