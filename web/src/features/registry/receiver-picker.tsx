import { formatAgency } from '#/i18n/agency-code';
import { t } from '#/i18n/translate';
import type { OutgoingReceiver } from '#/api/types';
import { TextInput } from '#/ui/text-input';
import { AgencySearch } from '#/features/registry/agency-search';
import { ChosenList } from '#/features/registry/chosen-list';

export interface Receivers {
  readonly chosen: readonly OutgoingReceiver[];
  /** What stands in the box: words to search by, or the code and name of an agency that no list has. */
  readonly typed: string;
}

export interface ReceiverPickerProps {
  readonly agencyId: string;
  readonly value: Receivers;
  readonly error: string | undefined;
  readonly onChange: (value: Receivers) => void;
}

/** To whom a document goes: agencies found by name or code. */
export function ReceiverPicker({ agencyId, value, error, onChange }: ReceiverPickerProps) {
  const { chosen, typed } = value;
  return (
    <>
      <TextInput
        id="/receivers"
        label={t('registry.receivers')}
        hint={t('registry.receiversHint')}
        error={error}
        value={typed}
        onChange={words => onChange({ chosen, typed: words })}
        autoComplete="off"
        maxLength={240}
      />
      <AgencySearch
        agencyId={agencyId}
        words={typed}
        taken={chosen.map(({ code }) => code)}
        onChoose={agency => onChange({ chosen: [...chosen, agency], typed: '' })}
      />
      <ChosenList
        label={t('registry.receivers')}
        chosen={chosen.map(({ code, name }) => ({ value: code, label: formatAgency(name, code) }))}
        onRemove={gone => onChange({ chosen: chosen.filter(({ code }) => code !== gone), typed })}
      />
    </>
  );
}

/** Those that were chosen, and the one whose code and name were typed; undefined when what is typed is neither. */
export function receiversOf({ chosen, typed }: Receivers): readonly OutgoingReceiver[] | undefined {
  const line = typed.trim();
  if (line === '') return chosen;
  const [, code, name] = /^(\S*\d\S*)\s+(.+)$/.exec(line) ?? [];
  if (code === undefined || name === undefined) return undefined;
  return [...chosen.filter(one => one.code !== code), { code, name }];
}
