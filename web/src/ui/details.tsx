import type { ReactNode } from 'react';

export interface DetailsProps {
  readonly summary: string;
  readonly children: ReactNode;
  /** Whether it is unfolded when it is drawn first. */
  readonly open?: boolean;
}

/** Text that most people do not need, behind its own summary. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="details__body">{children}</div>
    </details>
  );
}
