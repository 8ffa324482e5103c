import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useKept } from '#/api/kept';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { TextInput } from '#/ui/text-input';
import { grantRepresentation } from '#/features/representation/grant-representation';
import { LeaveFields } from '#/features/representation/leave-fields';
import {
  EMPTY_REPRESENTATION,
  newRepresentation,
  representationErrors,
} from '#/features/representation/representation-values';

/** Who may act for me, how far, and until when. */
export function GrantForm({ onGranted }: { readonly onGranted: (name: string) => void }) {
  const { value: values, change, forget } = useKept('representation', EMPTY_REPRESENTATION);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong = representationErrors(values);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const granted = await action.run(() => grantRepresentation(newRepresentation(values)));
    if (granted?.ok !== true) return;
    forget();
    onGranted(granted.data.representativeName);
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={shown} />
      {shown.length === 0 && <ProblemNotice problem={action.problem} />}
      <TextInput
        id="/representativeIdentifier"
        label={t('representation.identifier')}
        hint={t('representation.identifierHint')}
        autoComplete="off"
        maxLength={30}
        error={errorOf('/representativeIdentifier')}
        value={values.identifier}
        onChange={identifier => change({ identifier })}
      />
      <TextInput
        id="/representativeName"
        label={t('representation.name')}
        hint={t('representation.nameHint')}
        autoComplete="off"
        maxLength={200}
        error={errorOf('/representativeName')}
        value={values.name}
        onChange={name => change({ name })}
      />
      <LeaveFields values={values} change={change} errorOf={errorOf} />
      <Button type="submit" busy={action.busy}>
        {t('representation.grant')}
      </Button>
    </form>
  );
}
