import { t } from '#/i18n/translate';
import { TextInput } from '#/ui/text-input';

export interface WhoValues {
  readonly identifier: string;
  readonly name: string;
}

interface Named {
  readonly id: string;
  readonly label: string;
}

export interface WhoFieldsProps {
  readonly identifier: Named;
  readonly name: Named;
  readonly values: WhoValues;
  readonly change: (values: Partial<WhoValues>) => void;
  readonly errorOf: (id: string) => string | undefined;
}

/** Somebody with an account: a number and a name that must belong together. */
export function WhoFields({ identifier, name, values, change, errorOf }: WhoFieldsProps) {
  return (
    <>
      <TextInput
        {...identifier}
        hint={t('representation.identifierHint')}
        autoComplete="off"
        maxLength={30}
        error={errorOf(identifier.id)}
        value={values.identifier}
        onChange={typed => change({ identifier: typed })}
      />
      <TextInput
        {...name}
        hint={t('representation.nameHint')}
        autoComplete="off"
        maxLength={200}
        error={errorOf(name.id)}
        value={values.name}
        onChange={typed => change({ name: typed })}
      />
    </>
  );
}
