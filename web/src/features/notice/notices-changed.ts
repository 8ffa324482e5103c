const listeners = new Set<() => void>();

/** Tells whoever shows how many notices wait that one has been read. */
export function noticesChanged(): void {
  listeners.forEach(listener => listener());
}

/** Hears of it until the answer is called. */
export function onNoticesChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
