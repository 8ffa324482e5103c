import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { DocumentAct, DocumentKind } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import { FilePicker } from '#/ui/file-picker';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import type { DocumentValues, DocumentWords } from '#/features/officer-dossier/document/document-values';

export interface DocumentFieldsProps {
  readonly act: DocumentAct;
  readonly values: DocumentValues;
  readonly errors: readonly FieldMessage[];
  readonly onFile: (file: File) => void;
  readonly onChange: (change: Partial<DocumentWords>) => void;
}

const LONGEST_TEXT = 1000;

const KINDS: readonly DocumentKind[] = [
  'DECISION',
  'NOTICE',
  'LICENCE',
  'BIRTH_CERTIFICATE',
  'CERTIFICATE',
  'CONFIRMATION',
  'PRACTICE_CERTIFICATE',
  'EXTRACT',
  'COPY',
  'LETTER',
  'OTHER',
];

/** What each act on a document asks before it is done. */
export function DocumentFields({ act, values, errors, onFile, onChange }: DocumentFieldsProps) {
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  switch (act) {
    case 'DRAFT':
      return <DraftFields values={values} fileError={errorOf('document-file')} onFile={onFile} onChange={onChange} />;
    case 'SUBMIT':
      return (
        <>
          <TextArea
            id="/summary"
            label={t('act.summary')}
            rows={3}
            maxLength={LONGEST_TEXT}
            error={errorOf('/summary')}
            value={values.summary}
            onChange={summary => onChange({ summary })}
          />
          <TextArea
            id="/note"
            label={t('document.note')}
            optional
            rows={3}
            maxLength={LONGEST_TEXT}
            error={errorOf('/note')}
            value={values.note}
            onChange={note => onChange({ note })}
          />
        </>
      );
    case 'SEND_BACK':
      return (
        <TextArea
          id="/remarks"
          label={t('document.remarksLabel')}
          maxLength={LONGEST_TEXT}
          error={errorOf('/remarks')}
          value={values.remarks}
          onChange={remarks => onChange({ remarks })}
        />
      );
    case 'SIGN':
      return <p>{t('document.signText')}</p>;
    case 'ISSUE':
      return <p>{t('document.issueText')}</p>;
  }
}

interface DraftFieldsProps extends Pick<DocumentFieldsProps, 'values' | 'onFile' | 'onChange'> {
  readonly fileError: string | undefined;
}

function DraftFields({ values, fileError, onFile, onChange }: DraftFieldsProps) {
  const { file } = values;
  return (
    <>
      <Select
        id="/kind"
        label={t('document.kind')}
        choices={KINDS.map(kind => ({ value: kind, label: t(`document.kind.${kind}`) }))}
        value={values.documentKind}
        onChange={kind => kind !== undefined && onChange({ documentKind: kind as DocumentKind })}
      />
      <div className="field">
        <p className="field__label">{t('document.title')}</p>
        <FilePicker
          id="document-file"
          label={t('document.title')}
          hint={`${t('document.fileHint')}. ${t('document.draftText')}`}
          accept={['application/pdf']}
          error={fileError}
          onFiles={([chosen]) => chosen !== undefined && onFile(chosen)}
        />
        <p role="status">
          {file !== undefined && t('document.chosen', { name: file.name, size: formatBytes(file.size) })}
        </p>
      </div>
    </>
  );
}
