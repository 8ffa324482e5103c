import { formatWhole } from '#/i18n/format';
import { inLanguage, isKnownKey, t } from '#/i18n/translate';
import type { Procedure, ProcedureSummary } from '#/api/types';

type TimeLimit = ProcedureSummary['timeLimit'];
type FeeItem = Procedure['fee']['items'][number];

export function timeText({ amount, unit }: TimeLimit): string {
  const key = `time.${unit}`;
  return isKnownKey(key) ? t(key, { amount }) : String(amount);
}

export function audienceText(audience: readonly string[]): string {
  return audience.map(each => wordOr(`audience.${each}`, each)).join(', ');
}

export function tierText(tiers: readonly string[]): string {
  return tiers.map(each => wordOr(`tier.${each}`, each)).join(', ');
}

export function levelText(level: number): string {
  return wordOr(`level.${level}`, String(level));
}

export function feeItemText({ name, amount, unit, per }: FeeItem): string {
  const each =
    per === undefined ? wordOr(`feeUnit.${unit}`, '') : t('feeUnit.each', { name: inLanguage(per.name, per.nameEn) });
  return `${name}: ${formatWhole(amount)} ₫ ${each}`.trim();
}

function wordOr(key: string, otherwise: string): string {
  return isKnownKey(key) ? t(key) : otherwise;
}
