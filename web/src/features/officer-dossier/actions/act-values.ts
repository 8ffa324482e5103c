import { t } from '#/i18n/translate';
import type { DeliveryMethod, OfficerAction } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import type { Act } from '#/features/officer-dossier/act-on-dossier';
import { isDays } from '#/features/officer-dossier/actions/days';
import type { FeeAction } from '#/features/officer-dossier/fee/fee-action';

/** The acts that have no dialogs of their own. */
export type PlainAction = Exclude<OfficerAction, FeeAction>;

/** What is typed in the dialog of an act; '' where nothing is. */
export interface ActValues {
  readonly reason: string;
  readonly days: string;
  readonly note: string;
  readonly officerId: string;
  readonly summary: string;
  readonly documentId: string;
  /** The agency that was chosen, with its name and its province's. */
  readonly receiverCode: string;
  readonly receiverProvince: string;
  readonly method: DeliveryMethod | '';
  readonly receiverName: string;
}

export const EMPTY_ACT: ActValues = {
  reason: '',
  days: '',
  note: '',
  officerId: '',
  summary: '',
  documentId: '',
  receiverCode: '',
  receiverProvince: '',
  method: '',
  receiverName: '',
};

/** Whether one was chosen, where there is a choice. */
function isOneOf(chosen: string, choices: readonly string[]): boolean {
  return choices.length === 0 || choices.includes(chosen);
}

/**
 * What an act still needs, by the pointers that the server uses too.
 *
 * @param choices the documents of which one has to be chosen, where there are any
 */
export function actErrors(
  kind: PlainAction,
  values: ActValues,
  choices: readonly string[] = [],
): readonly FieldMessage[] {
  const missing = (id: string, message: string) => [{ id, message }];
  switch (kind) {
    case 'REFUSE':
    case 'STOP':
    case 'REVOKE':
    case 'CALL_BACK':
    case 'GO_ON':
      return values.reason.trim() === '' ? missing('/reason', t('act.error.reason')) : [];
    case 'EXTEND_SUPPLEMENT':
      return [
        ...(isDays(values.days) ? [] : missing('/moreDays', t('ask.error.days'))),
        ...(values.reason.trim() === '' ? missing('/reason', t('act.error.reason')) : []),
      ];
    case 'ASSIGN':
      return values.officerId === '' ? missing('/officerId', t('act.error.assignee')) : [];
    case 'HAND_OFF':
      return values.receiverCode === '' ? missing('/receiverCode', t('act.error.receiverCode')) : [];
    case 'TAKE_ANSWER':
      return [
        ...(isOneOf(values.documentId, choices) ? [] : missing('/documentId', t('act.error.answer'))),
        ...(values.summary.trim() === '' ? missing('/summary', t('act.error.summary')) : []),
      ];
    case 'RESOLVE':
      return values.summary.trim() === '' ? missing('/summary', t('act.error.summary')) : [];
    case 'RETURN':
      if (values.method === '') return missing('/method', t('act.error.method'));
      return values.method === 'COUNTER' && values.receiverName.trim() === ''
        ? missing('/receiverName', t('act.error.receiver'))
        : [];
    case 'ACCEPT':
    case 'TAKE':
    case 'FORWARD':
    case 'REQUEST_SUPPLEMENT':
      return [];
  }
}

/** The act that was filled in; undefined while it is not, and for the one that has a page of its own. */
export function actOf(kind: PlainAction, values: ActValues): Act | undefined {
  switch (kind) {
    case 'ACCEPT':
    case 'TAKE':
      return { kind };
    case 'REFUSE':
    case 'STOP':
    case 'REVOKE':
    case 'CALL_BACK':
    case 'GO_ON':
      return { kind, reason: values.reason.trim() };
    case 'EXTEND_SUPPLEMENT':
      return { kind, moreDays: Number(values.days), reason: values.reason.trim() };
    case 'ASSIGN':
      return { kind, officerId: values.officerId };
    case 'FORWARD':
      return { kind, note: values.note.trim() };
    case 'HAND_OFF':
      return { kind, receiverCode: values.receiverCode };
    case 'RESOLVE':
      return { kind, summary: values.summary.trim() };
    case 'TAKE_ANSWER': {
      const { summary, documentId } = values;
      return { kind, summary: summary.trim(), ...(documentId === '' ? {} : { documentId }) };
    }
    case 'RETURN':
      return values.method === ''
        ? undefined
        : { kind, method: values.method, receiverName: values.receiverName.trim() };
    case 'REQUEST_SUPPLEMENT':
      return undefined;
  }
}
