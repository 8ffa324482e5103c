import { useState } from 'react';
import { isLanguage } from '#/i18n/language';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useKept } from '#/api/kept';
import { problemKind } from '#/api/outcome';
import type { Me } from '#/api/types';
import { Button } from '#/ui/button';
import { ErrorSummary } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Radios } from '#/ui/radios';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import { changeMe } from '#/features/account/change-me';

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
  const [version, setVersion] = useState(me.version);
  const [saved, setSaved] = useState(false);
  const action = useAction();
  const errorOf = (id: string) => action.fieldErrors.find(error => error.id === id)?.message;
  const stale = action.problem !== undefined && problemKind(action.problem) === 'stale-version';
  const save = async () => {
    setSaved(false);
    const details = {
      ...(email.trim() && { email: email.trim() }),
      ...(address.trim() && { address: address.trim() }),
    };
    const changed = await action.run(() => changeMe(version, { ...details, language }));
    if (changed?.ok === true) {
      forget();
      setVersion(changed.data.version);
      setSaved(true);
      onSaved();
    } else if (changed !== undefined && problemKind(changed.problem) === 'stale-version') onStale();
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary errors={action.fieldErrors} />
      {action.fieldErrors.length === 0 && !stale && <ProblemNotice problem={action.problem} />}
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
      <div className="actions">
        <Button type="submit" busy={action.busy}>
          {t('common.save')}
        </Button>
        <p className="save" role="status">
          {saved && t('account.saved')}
        </p>
      </div>
    </form>
  );
}
