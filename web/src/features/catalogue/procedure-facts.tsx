import { inLanguage, t } from '#/i18n/translate';
import type { Procedure } from '#/api/types';
import { SummaryList, type SummaryRow } from '#/ui/summary-list';
import { audienceText, feeItemText, levelText, tierText, timeText } from '#/features/catalogue/procedure-words';

/** A procedure's facts in one list. */
export function ProcedureFacts({ procedure }: { readonly procedure: Procedure }) {
  const { timeLimit, fee, result } = procedure;
  const rows: readonly SummaryRow[] = [
    { key: 'level', label: t('procedure.level'), value: levelText(procedure.level) },
    {
      key: 'time',
      label: t('procedure.time'),
      value: [timeText(timeLimit), timeLimit.note].filter(Boolean).join('\n'),
    },
    { key: 'fee', label: t('procedure.fee'), value: feeText(fee) },
    { key: 'result', label: t('procedure.result'), value: resultText(result) },
    {
      key: 'delivery',
      label: t('procedure.delivery'),
      value: procedure.delivery.map(method => t(`delivery.${method}`)).join('\n'),
    },
    { key: 'audience', label: t('search.audience'), value: audienceText(procedure.audience) },
    { key: 'agency', label: t('procedure.agency'), value: tierText(procedure.tiers) },
    { key: 'code', label: t('procedure.code'), value: procedure.code },
  ];
  return <SummaryList rows={rows} />;
}

function feeText({ kind, items, summary, summaryEn }: Procedure['fee']): string {
  if (kind === 'FREE') return t('procedure.free');
  return items.length === 0 ? inLanguage(summary, summaryEn) : items.map(feeItemText).join('\n');
}

function resultText({ name, nameEn, validity }: Procedure['result']): string {
  const lines = [inLanguage(name, nameEn), validity !== undefined && t('procedure.validity', { text: validity })];
  return lines.filter(line => line !== false).join('\n');
}
