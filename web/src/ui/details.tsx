import type { ReactNode } from 'react';

export interface DetailsProps {
  readonly summary: string;
  readonly children: ReactNode;
  /** Whether it is unfolded when it is drawn first. */
  readonly open?: boolean;
  /** When somebody unfolds it: what is inside may be loaded then. */
  readonly onOpen?: () => void;
}

/** Text that most people do not need, behind its own summary. */
export function Details({ summary, open, onOpen, children }: DetailsProps) {
  return (
    <details className="details" open={open} onToggle={event => event.currentTarget.open && onOpen?.()}>
      <summary>{summary}</summary>
      <div className="details__body">{children}</div>
    </details>
  );
}
