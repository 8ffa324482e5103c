import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { DocumentAct } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import { ActForm } from '#/features/officer-dossier/act-form';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { actOnDocument } from '#/features/officer-dossier/document/act-on-document';
import { DocumentFields } from '#/features/officer-dossier/document/document-fields';
import { deedErrors, deedOf, firstValues } from '#/features/officer-dossier/document/document-values';
import { isOutdated } from '#/features/officer-dossier/refused-act';

export interface DocumentDialogProps extends ActOutcomes {
  readonly act: DocumentAct;
  readonly title: string;
  readonly data: CaseData;
  readonly onClose: () => void;
}

const HUNDRED = 100;

/** Asks what an act on the document needs to know, then does it. */
export function DocumentDialog({ act, title, data, onClose, onDone, onRefused }: DocumentDialogProps) {
  const [values, setValues] = useState(() => firstValues(data.result));
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
    if (done.ok) onDone(`DOCUMENT_${act}`, done.data);
    else if (isOutdated(done.problem)) onRefused({ problem: done.problem });
  };
  return (
    <ActForm
      title={title}
      dangerous={act === 'SEND_BACK'}
      action={action}
      errors={shown}
      onSubmit={submit}
      onClose={onClose}
    >
      <DocumentFields
        act={act}
        values={values}
        errors={shown}
        onChange={change => {
          setErrors([]);
          setValues(now => ({ ...now, ...change }));
        }}
      />
      <p role="status">{sent !== undefined && t('act.fileSending', { percent: Math.round(sent * HUNDRED) })}</p>
    </ActForm>
  );
}
