import { useEffect, useRef, useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { AgencyList } from '#/ui/agency-list';
import { Notice } from '#/ui/notice';
import { TextInput } from '#/ui/text-input';
import { useSought } from '#/ui/use-sought';
import type { ActValues } from '#/features/officer-dossier/actions/act-values';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { searchCompetent } from '#/features/officer-dossier/hand-off/search-competent';
import { papersByKind } from '#/features/officer-dossier/papers-by-kind';

export interface HandOffFieldsProps {
  readonly data: CaseData;
  readonly values: ActValues;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<ActValues>) => void;
}

/** To which agency a dossier goes, found by name, and what leaves the house with it. */
export function HandOffFields({ data, values, error, onChange }: HandOffFieldsProps) {
  const { id } = data.dossier;
  const [words, setWords] = useState('');
  const wasListed = useRef(false);
  const sought = useSought(words);
  const found = useResource(sought === undefined ? undefined : `competent ${id} ${sought}`, () =>
    searchCompetent(id, sought ?? ''),
  );
  return (
    <>
      <p>{t('act.handOffText')}</p>
      <TextInput
        id="/receiverCode"
        autoComplete="off"
        maxLength={200}
        label={t('act.receiverCode')}
        hint={t('act.receiverCodeHint')}
        error={error}
        value={words}
        onChange={typed => {
          setWords(typed);
          // What was chosen before is not what is being looked for now.
          if (values.receiverCode !== '') onChange({ receiverCode: '' });
        }}
      />
      {sought !== undefined && (
        <AgencyList
          found={found}
          onChoose={({ code, name, province = '' }) => {
            wasListed.current = true;
            setWords('');
            onChange({ receiverCode: code, receiverName: name, receiverProvince: province });
          }}
        />
      )}
      {values.receiverCode !== '' && <Chosen values={values} takesFocus={wasListed.current} />}
      <WhatGoes data={data} />
    </>
  );
}

interface ChosenProps {
  readonly values: ActValues;
  /** Where it was just chosen: the list that had the focus is gone. */
  readonly takesFocus: boolean;
}

/** The agency by its whole name. */
function Chosen({ values, takesFocus }: ChosenProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  const { receiverName, receiverCode, receiverProvince } = values;
  return (
    <div tabIndex={-1} ref={box}>
      <Notice title={t('act.receiverChosen', { name: receiverName })}>
        <p>
          {receiverProvince === ''
            ? t('act.receiverCodeIs', { code: receiverCode })
            : t('act.receiverIn', { province: receiverProvince, code: receiverCode })}
        </p>
      </Notice>
    </div>
  );
}

function WhatGoes({ data }: { readonly data: CaseData }) {
  const kinds = papersByKind(data);
  return (
    <Notice kind="warning" title={t('act.handOffLeaves')}>
      <p>{t('act.handOffPersonal', { owner: data.dossier.owner.name })}</p>
      <ul>
        <li>{t('act.handOffForm')}</li>
        {kinds.map(({ key, name, files }) => (
          <li key={key}>
            {t('act.handOffPaper', {
              name,
              count: files.length,
              files: files.map(({ fileName }) => fileName).join(', '),
            })}
          </li>
        ))}
      </ul>
      {kinds.length === 0 && <p>{t('act.handOffNoPapers')}</p>}
    </Notice>
  );
}
