import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import type { DocumentsWaiting } from '#/api/types';
import { officerPaths } from '#/ui/officer-paths';

/** What waits for the officer's next step, each step with the list where it is done; nothing where nothing waits. */
export function WaitingLinks({ agencyId, waiting }: { readonly agencyId: string; readonly waiting: DocumentsWaiting }) {
  const { toTakeIn, toAssign, toSign, toNumber, toSend } = waiting;
  const steps = [
    {
      href: officerPaths.incomingIn('ARRIVED', agencyId),
      label: t('registry.toTakeIn', { count: toTakeIn }),
      count: toTakeIn,
    },
    {
      href: officerPaths.incomingIn('TAKEN_IN', agencyId),
      label: t('registry.toAssign', { count: toAssign }),
      count: toAssign,
    },
    {
      href: officerPaths.outgoingIn('SUBMITTED', agencyId),
      label: t('registry.toSign', { count: toSign }),
      count: toSign,
    },
    {
      href: officerPaths.outgoingIn('SIGNED', agencyId),
      label: t('registry.toNumber', { count: toNumber }),
      count: toNumber,
    },
    {
      href: officerPaths.outgoingIn('ISSUED', agencyId),
      label: t('registry.toSend', { count: toSend }),
      count: toSend,
    },
  ].filter(({ count }) => count > 0);
  if (steps.length === 0) return null;
  return (
    <ul className="registry__waiting" aria-label={t('registry.waiting')}>
      {steps.map(({ href, label }) => (
        <li key={href}>
          <Link href={href}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
