import type { ReactNode } from 'react';

/** Text that most people do not need, behind its own summary. */
export function Details({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="details">
      <summary>{summary}</summary>
      <div className="details__body">{children}</div>
    </details>
  );
}
