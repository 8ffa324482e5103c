import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { PaperKind } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { TextInput } from '#/ui/text-input';
import { codeOf, putKind } from '#/features/paper-kinds/paper-kinds';

export interface KindDialogProps {
  readonly agencyId: string;
  /** Absent where a kind is added. */
  readonly kind: PaperKind | undefined;
  readonly known: readonly PaperKind[];
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Names a kind in both languages; a new one goes on the list. */
export function KindDialog({ agencyId, kind, known, onSaved, onClose }: KindDialogProps) {
  const [name, setName] = useState(kind?.name ?? '');
  const [nameEn, setNameEn] = useState(kind?.nameEn ?? '');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong: FieldMessage[] = [
      ...(name.trim() === '' ? [{ id: '/name', message: t('paperKinds.error.name') }] : []),
      ...(nameEn.trim() === '' ? [{ id: '/nameEn', message: t('paperKinds.error.nameEn') }] : []),
    ];
    const others = known.filter(({ code }) => code !== kind?.code);
    if (others.some(one => same(one.name, name))) {
      wrong.push({ id: '/name', message: t('paperKinds.error.taken') });
    }
    setErrors(wrong);
    if (wrong.length > 0) return;
    const taken = known.map(({ code }) => code);
    const code = kind?.code ?? codeOf(nameEn, taken);
    const body = { code, name: name.trim(), nameEn: nameEn.trim(), listed: kind?.listed ?? true };
    const done = await action.run(() => putKind(agencyId, body));
    if (done?.ok === true) onSaved();
  };
  return (
    <ActForm
      title={t(kind === undefined ? 'paperKinds.add' : 'paperKinds.renameTitle')}
      button={t('paperKinds.save')}
      action={action}
      errors={shown}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        id="/name"
        label={t('paperKinds.name')}
        error={errorOf('/name')}
        value={name}
        onChange={setName}
        autoComplete="off"
        maxLength={200}
      />
      <TextInput
        id="/nameEn"
        label={t('paperKinds.nameEn')}
        error={errorOf('/nameEn')}
        value={nameEn}
        onChange={setNameEn}
        autoComplete="off"
        maxLength={200}
      />
    </ActForm>
  );
}

function same(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('vi') === other.trim().toLocaleLowerCase('vi');
}
