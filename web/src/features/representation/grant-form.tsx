import { t } from '#/i18n/translate';
import { grantRepresentation } from '#/features/representation/grant-representation';
import { LeaveFields } from '#/features/representation/leave-fields';
import {
  EMPTY_REPRESENTATION,
  newRepresentation,
  representationErrors,
} from '#/features/representation/representation-values';
import { TypedForm, useTyped } from '#/features/representation/typed-form';
import { WhoFields } from '#/features/representation/who-fields';

/** Who may act for me, how far, and until when. */
export function GrantForm({ onGranted }: { readonly onGranted: (name: string) => void }) {
  const typed = useTyped('representation', EMPTY_REPRESENTATION, representationErrors);
  const { values, change, errorOf } = typed;
  const grant = async () => {
    const granted = await typed.send(() => grantRepresentation(newRepresentation(values)));
    if (granted !== undefined) onGranted(granted.representativeName);
  };
  return (
    <TypedForm typed={typed} button={t('representation.grant')} onSend={() => void grant()}>
      <WhoFields
        identifier={{ id: '/representativeIdentifier', label: t('representation.identifier') }}
        name={{ id: '/representativeName', label: t('representation.name') }}
        values={values}
        change={change}
        errorOf={errorOf}
      />
      <LeaveFields values={values} change={change} errorOf={errorOf} />
    </TypedForm>
  );
}
