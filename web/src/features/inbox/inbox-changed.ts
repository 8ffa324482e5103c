const listeners = new Set<() => void>();

/** Tells whoever shows how many messages wait that a message has been read. */
export function inboxChanged(): void {
  listeners.forEach(listener => listener());
}

/** Hears of it until the answer is called. */
export function onInboxChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
