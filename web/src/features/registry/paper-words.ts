import type { IncomingDocument, NewIncomingDocument } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import { DOCUMENT_TYPES, documentType, registerName } from '#/features/registry/document-types';
import { dayToCome } from '#/features/registry/days';
import { dayThatIs, missing, numberWithin } from '#/features/registry/missing';
import { URGENCIES } from '#/features/registry/registry-words';

const MOST_PAGES = 999;

/** What a clerk has filled in of a document that came on paper. */
export interface TypedPaper {
  readonly senderName: string;
  readonly senderCode: string;
  readonly number: string;
  readonly notation: string;
  readonly issuedOn: string;
  /** Undefined of a type that the list does not have. */
  readonly type: string | undefined;
  readonly otherType: string;
  readonly subject: string;
  readonly signerName: string;
  readonly signerPosition: string;
  readonly pages: string;
  readonly urgency: string | undefined;
  readonly dueOn: string;
  readonly description: string;
}

export const NO_PAPER: TypedPaper = {
  senderName: '',
  senderCode: '',
  number: '',
  notation: '',
  issuedOn: '',
  type: 'LETTER',
  otherType: '',
  subject: '',
  signerName: '',
  signerPosition: '',
  pages: '',
  urgency: 'NORMAL',
  dueOn: '',
  description: '',
};

/** What stands there of a document that was entered. */
export function paperOf({ document, details }: IncomingDocument): TypedPaper {
  const type = DOCUMENT_TYPES.find(one => registerName(one) === document.typeName);
  return {
    senderName: document.sender.name,
    senderCode: document.sender.code ?? '',
    number: details.number,
    notation: details.notation,
    issuedOn: document.issuedOn,
    type,
    otherType: type === undefined ? document.typeName : '',
    subject: document.subject,
    signerName: details.signerName ?? '',
    signerPosition: details.signerPosition ?? '',
    pages: details.pages === undefined ? '' : String(details.pages),
    urgency: document.urgency,
    dueOn: details.dueOn ?? '',
    description: details.description ?? '',
  };
}

/** What has to be corrected, in the order of the form. */
export function wrongPaper(typed: TypedPaper, before?: IncomingDocument) {
  const { senderName, number, issuedOn, type, otherType, subject, pages, dueOn } = typed;
  const wrong: FieldMessage[] = [
    ...missing([
      ['/senderName', senderName, 'registry.error.senderName'],
      ['/number', number, 'registry.error.number'],
      ['/issuedOn', issuedOn, 'registry.error.issuedOn'],
    ]),
    ...dayThatIs('/issuedOn', issuedOn, 'registry.issuedOn'),
    ...(type === undefined ? missing([['/otherType', otherType, 'registry.error.typeName']]) : []),
    ...missing([['/subject', subject, 'registry.error.subject']]),
    ...numberWithin('/pages', pages, MOST_PAGES, 'registry.error.pages'),
    ...dayThatIs('/dueOn', dueOn, 'registry.dueOn'),
    // Paper may come late; what was entered is not put off to a day that has passed.
    ...(before === undefined ? [] : dayToCome('/dueOn', dueOn, 'registry.dueOn', before.details.dueOn)),
  ];
  return wrong;
}

/** What is sent: what was not filled in is left out. */
export function paperBody(typed: TypedPaper): NewIncomingDocument {
  const given = (field: 'senderCode' | 'notation' | 'signerName' | 'signerPosition' | 'dueOn' | 'description') =>
    typed[field].trim() === '' ? {} : { [field]: typed[field].trim() };
  return {
    senderName: typed.senderName.trim(),
    ...given('senderCode'),
    number: typed.number.trim(),
    ...given('notation'),
    issuedOn: typed.issuedOn,
    typeName: typed.type === undefined ? typed.otherType.trim() : registerName(documentType(typed.type)),
    subject: typed.subject.trim(),
    ...given('signerName'),
    ...given('signerPosition'),
    ...(typed.pages === '' ? {} : { pages: Number(typed.pages) }),
    urgency: URGENCIES.find(one => one === typed.urgency) ?? 'NORMAL',
    ...given('dueOn'),
    ...given('description'),
  };
}
