import { isKnownKey, t } from '#/i18n/translate';
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

export function feeItemText({ name, amount, unit }: FeeItem): string {
  const dong = new Intl.NumberFormat('vi-VN').format(amount);
  return `${name}: ${dong} ₫ ${wordOr(`feeUnit.${unit}`, '')}`.trim();
}

function wordOr(key: string, otherwise: string): string {
  return isKnownKey(key) ? t(key) : otherwise;
}
