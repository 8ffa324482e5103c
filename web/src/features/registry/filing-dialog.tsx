import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { DocumentFiling } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { TextInput } from '#/ui/text-input';
import { fileDocument } from '#/features/registry/filing';
import { missing } from '#/features/registry/missing';

export interface FilingDialogProps {
  readonly documentId: string;
  readonly code: DocumentFiling['code'];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const NOTATION = /^\d{1,6}[./-]\p{L}[\p{L}\p{N}]*([./-][\p{L}\p{N}]+)*$/u;
const YEAR = /^[1-9]\d{3}$/;
const ORDINAL = /^([1-9]\d{0,2})?$/;

/** Files a document: the year of the list of files, the file's sign there, and the document's number in it. */
export function FilingDialog({ documentId, code, onDone, onClose }: FilingDialogProps) {
  const [catalog, setCatalog] = useState(String(code?.catalog ?? new Date().getFullYear()));
  const [notation, setNotation] = useState(code?.notation ?? '');
  const [ordinal, setOrdinal] = useState(String(code?.ordinal ?? ''));
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong = [
      ...(YEAR.test(catalog) ? [] : [{ id: '/catalog', message: t('registry.error.year') }]),
      ...missing([['/notation', notation, 'registry.error.fileNotation']]),
      ...(notation.trim() === '' || NOTATION.test(notation.trim())
        ? []
        : [{ id: '/notation', message: t('registry.error.fileNotationShape') }]),
      ...(ORDINAL.test(ordinal) ? [] : [{ id: '/ordinal', message: t('registry.error.ordinal') }]),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const place = ordinal === '' ? {} : { ordinal: Number(ordinal) };
    const body = { catalog: Number(catalog), notation: notation.trim(), ...place };
    const done = await action.run(() => fileDocument(documentId, body));
    if (done?.ok === true) onDone();
  };
  const numbers = { width: 'short', inputMode: 'numeric', autoComplete: 'off' } as const;
  return (
    <ActForm title={t('registry.file')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <TextInput
        {...numbers}
        id="/catalog"
        label={t('registry.fileCatalog')}
        error={errorOf('/catalog')}
        value={catalog}
        onChange={setCatalog}
      />
      <TextInput
        id="/notation"
        autoComplete="off"
        label={t('registry.fileNotation')}
        hint={t('registry.fileNotationHint')}
        error={errorOf('/notation')}
        value={notation}
        onChange={setNotation}
      />
      <TextInput
        {...numbers}
        id="/ordinal"
        label={t('registry.docOrdinal')}
        optional
        error={errorOf('/ordinal')}
        value={ordinal}
        onChange={setOrdinal}
      />
    </ActForm>
  );
}
