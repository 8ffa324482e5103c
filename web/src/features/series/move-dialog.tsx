import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { DocumentSeries, NextDocumentNumber } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { Button } from '#/ui/button';
import type { FieldMessage } from '#/ui/error-summary';
import { Notice } from '#/ui/notice';
import { TextInput } from '#/ui/text-input';
import { moveSeries, symbolOf } from '#/features/series/series';

const MOST = 999_999;

export interface MoveDialogProps {
  readonly agencyId: string;
  /** Absent where one is begun that has no number here yet. */
  readonly series: DocumentSeries | undefined;
  /** All that have numbers here this year: who begins one may name one of them. */
  readonly known: readonly DocumentSeries[];
  readonly onMoved: (series: DocumentSeries) => void;
  readonly onClose: () => void;
}

/** Asks for the next number of a series, says what that means, and sets it. */
export function MoveDialog({ agencyId, series, known, onMoved, onClose }: MoveDialogProps) {
  const [notation, setNotation] = useState(series?.notation ?? '');
  const [number, setNumber] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [asked, setAsked] = useState<NextDocumentNumber>();
  const action = useAction();
  const present = known.find(one => one.notation === asked?.notation)?.next;
  const back = asked !== undefined && present !== undefined && asked.next < present ? present : undefined;
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const check = () => {
    const wrong = faultsOf(notation.trim(), number.trim());
    setErrors(wrong);
    if (wrong.length === 0) setAsked({ notation: notation.trim(), next: Number(number.trim()) });
  };
  const move = async (body: NextDocumentNumber) => {
    const done = await action.run(() => moveSeries(agencyId, body));
    if (done?.ok === true) onMoved(done.data);
    else setAsked(undefined);
  };
  return (
    <ActForm
      title={series === undefined ? t('series.begin') : t('series.changeTitle', { notation: series.notation })}
      button={asked === undefined ? t('series.check') : t('series.move', { symbol: symbolOf(asked) })}
      dangerous={back !== undefined}
      action={action}
      errors={shown}
      onSubmit={async () => (asked === undefined ? check() : move(asked))}
      onClose={onClose}
    >
      {asked === undefined ? (
        <>
          {series === undefined && (
            <TextInput
              id="/notation"
              label={t('series.notation')}
              hint={t('series.notationHint')}
              error={errorOf('/notation')}
              value={notation}
              onChange={setNotation}
              autoComplete="off"
              maxLength={40}
            />
          )}
          <TextInput
            id="/next"
            label={t('series.number')}
            hint={series === undefined ? undefined : t('series.next', { symbol: symbolOf(series) })}
            error={errorOf('/next')}
            value={number}
            onChange={setNumber}
            inputMode="numeric"
            autoComplete="off"
            width="short"
            maxLength={6}
          />
        </>
      ) : (
        <>
          <p role="status">{t('series.confirm', { symbol: symbolOf(asked) })}</p>
          {back !== undefined && <Notice kind="warning">{backwards(back, asked.next)}</Notice>}
          <Button look="plain" onClick={() => setAsked(undefined)}>
            {t('series.again')}
          </Button>
        </>
      )}
    </ActForm>
  );
}

/** What is between the two will be given by the portal: numbers that paper has must not be among them. */
function backwards(from: number, to: number): string {
  const numbers = { from: String(from), to: String(to) };
  return to === from - 1 ? t('series.backOne', numbers) : t('series.back', { ...numbers, last: String(from - 1) });
}

function faultsOf(notation: string, number: string): readonly FieldMessage[] {
  const next = /^\d{1,6}$/.test(number) ? Number(number) : 0;
  return [
    ...(/^[^\s/]+$/.test(notation) ? [] : [{ id: '/notation', message: t('series.error.notation') }]),
    ...(next >= 1 && next <= MOST ? [] : [{ id: '/next', message: t('series.error.number') }]),
  ];
}
