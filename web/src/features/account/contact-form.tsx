import { isLanguage } from '#/i18n/language';
import { t } from '#/i18n/translate';
import { useKept } from '#/api/kept';
import type { Me } from '#/api/types';
import { Radios } from '#/ui/radios';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import { changeMe } from '#/features/account/change-me';
import { SavedForm, useSaving } from '#/features/account/saved-form';

export interface ContactFormProps {
  readonly me: Me;
  readonly onStale: () => void;
  readonly onSaved: () => void;
}

/** The details that an applicant may change. */
export function ContactForm({ me, onStale, onSaved }: ContactFormProps) {
  const first = { email: me.email ?? '', address: me.address ?? '', language: me.language };
  // What was typed onto another version is not shown over this one.
  const { value, change, forget } = useKept(`contact.${me.version}`, first);
  const { email, address, language } = value;
  const saving = useSaving({ version: me.version, onStale, onSaved });
  const { fieldErrors } = saving.action;
  const errorOf = (id: string) => fieldErrors.find(error => error.id === id)?.message;
  const save = async () => {
    const details = {
      ...(email.trim() && { email: email.trim() }),
      ...(address.trim() && { address: address.trim() }),
    };
    if (await saving.save(version => changeMe(version, { ...details, language }))) forget();
  };
  return (
    <SavedForm saving={saving} errors={fieldErrors} savedText={t('account.saved')} onSave={() => void save()}>
      <TextInput
        id="/email"
        type="email"
        label={t('register.email')}
        optional
        autoComplete="email"
        error={errorOf('/email')}
        value={email}
        onChange={typed => change({ email: typed })}
      />
      <TextArea
        id="/address"
        rows={3}
        label={t(me.kind === 'CITIZEN' ? 'register.address' : 'register.organisationAddress')}
        optional
        autoComplete="street-address"
        error={errorOf('/address')}
        value={address}
        onChange={typed => change({ address: typed })}
      />
      <Radios
        id="/language"
        inline
        label={t('account.language')}
        choices={[
          { value: 'vi', label: t('common.vietnamese') },
          { value: 'en', label: t('common.english') },
        ]}
        value={language}
        onChange={chosen => isLanguage(chosen) && change({ language: chosen })}
      />
    </SavedForm>
  );
}
