import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { DocumentAct } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { actOnDocument } from '#/features/officer-dossier/document/act-on-document';
import { DocumentFields } from '#/features/officer-dossier/document/document-fields';
import { deedErrors, deedOf, firstValues } from '#/features/officer-dossier/document/document-values';
import { useKept } from '#/api/kept';
import { isOutdated, refusalOf } from '#/features/officer-dossier/refused-act';

export interface DocumentDialogProps extends ActOutcomes {
  readonly act: DocumentAct;
  readonly title: string;
  readonly data: CaseData;
  readonly onClose: () => void;
}

const HUNDRED = 100;

/** Asks what an act on the document needs to know, then does it. */
export function DocumentDialog({ act, title, data, onClose, onDone, onRefused }: DocumentDialogProps) {
  const { value: typed, change, forget } = useKept(`${data.dossier.id}.DOCUMENT_${act}`, firstValues(data.result));
  const [file, setFile] = useState<File>();
  const values = { ...typed, file };
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [sent, setSent] = useState<number>();
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const wrong = deedErrors(act, values);
    setErrors(wrong);
    const deed = deedOf(act, values);
    if (wrong.length > 0 || deed === undefined) return;
    const done = await action.run(() => actOnDocument(data.dossier, deed, setSent));
    setSent(undefined);
    if (done === undefined) return;
    if (done.ok) {
      forget();
      onDone(`DOCUMENT_${act}`, done.data);
    } else if (isOutdated(done.problem)) onRefused({ problem: done.problem });
  };
  return (
    <ActForm
      title={title}
      dangerous={act === 'SEND_BACK'}
      action={action}
      errors={shown}
      refusal={refusalOf(action.problem, data.dossier)}
      keepsTyped={file === undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <DocumentFields
        act={act}
        values={values}
        errors={shown}
        onFile={chosen => {
          setErrors([]);
          setFile(chosen);
        }}
        onChange={words => {
          setErrors([]);
          change(words);
        }}
      />
      <p role="status">{sent !== undefined && t('act.fileSending', { percent: Math.round(sent * HUNDRED) })}</p>
    </ActForm>
  );
}
