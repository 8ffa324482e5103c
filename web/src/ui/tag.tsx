export type TagTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A short status in words. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: TagTone; readonly children: string }) {
  return <span className={`tag tag--${tone}`}>{children}</span>;
}
