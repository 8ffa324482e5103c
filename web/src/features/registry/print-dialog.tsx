import { useState } from 'react';
import { API } from '#/api/session-fetch';
import { dateOf } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { DownloadLink } from '#/ui/button';
import { DateInput } from '#/ui/date-input';
import { Dialog } from '#/ui/dialog';

const DAY = 86_400_000;
const MOST_DAYS = 366;

export interface PrintDialogProps {
  readonly agencyId: string;
  readonly book: 'incoming' | 'outgoing';
  readonly onClose: () => void;
}

/** Asks for the days, and opens that part of a register as a file to print. */
export function PrintDialog({ agencyId, book, onClose }: PrintDialogProps) {
  const [today] = useState(() => dateOf(new Date().toISOString()));
  const [from, setFrom] = useState(`${today.slice(0, 8)}01`);
  const [to, setTo] = useState(today);
  const days = new URLSearchParams({ from, to });
  return (
    <Dialog title={t(`registry.print.${book}`)} onClose={onClose}>
      <DateInput
        id="print-from"
        label={t('registry.print.from')}
        hint={t('registry.dateHint')}
        value={from}
        onChange={setFrom}
      />
      <DateInput
        id="print-to"
        label={t('registry.print.to')}
        hint={t('registry.dateHint')}
        value={to}
        onChange={setTo}
      />
      <div aria-live="polite">
        {isPeriod(from, to) ? (
          <DownloadLink
            look="primary"
            href={`${API}/officer/agencies/${agencyId}/${book}-register.pdf?${days.toString()}`}
          >
            {t('registry.print.open')}
          </DownloadLink>
        ) : (
          <p>{t('registry.print.days')}</p>
        )}
      </div>
    </Dialog>
  );
}

/** Two days that there are, in their order, which one book holds. */
function isPeriod(from: string, to: string): boolean {
  const [first, last] = [from, to].map(dayOf);
  return first !== undefined && last !== undefined && first <= last && (last - first) / DAY < MOST_DAYS;
}

function dayOf(date: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isDay ? time : undefined;
}
