import { t } from '#/i18n/translate';
import type { DocumentAct, DocumentKind, ResultDocumentView } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import type { DocumentDeed } from '#/features/officer-dossier/document/act-on-document';

/** What is typed in the dialog of an act on a document; '' where nothing is. */
export interface DocumentWords {
  readonly documentKind: DocumentKind;
  readonly summary: string;
  readonly note: string;
  readonly remarks: string;
}

export interface DocumentValues extends DocumentWords {
  readonly file: File | undefined;
}

/** What was said before is said again, until it is changed. */
export function firstValues({ document, suggestedKind }: ResultDocumentView): DocumentWords {
  return {
    documentKind: document?.kind ?? suggestedKind,
    summary: document?.summary ?? '',
    note: '',
    remarks: '',
  };
}

/** What an act still needs, by the pointers that the server uses too. */
export function deedErrors(act: DocumentAct, values: DocumentValues): readonly FieldMessage[] {
  switch (act) {
    case 'DRAFT':
      return values.file === undefined ? [{ id: 'document-file', message: t('document.error.file') }] : [];
    case 'SUBMIT':
      return values.summary.trim() === '' ? [{ id: '/summary', message: t('act.error.summary') }] : [];
    case 'SEND_BACK':
      return values.remarks.trim() === '' ? [{ id: '/remarks', message: t('document.error.remarks') }] : [];
    case 'SIGN':
    case 'ISSUE':
      return [];
  }
}

/** The act that was filled in; undefined while it is not. */
export function deedOf(act: DocumentAct, values: DocumentValues): DocumentDeed | undefined {
  switch (act) {
    case 'DRAFT':
      return values.file && { kind: 'DRAFT', file: values.file, documentKind: values.documentKind };
    case 'SUBMIT':
      return { kind: 'SUBMIT', summary: values.summary.trim(), note: values.note.trim() };
    case 'SEND_BACK':
      return { kind: 'SEND_BACK', remarks: values.remarks.trim() };
    case 'SIGN':
    case 'ISSUE':
      return { kind: act };
  }
}
