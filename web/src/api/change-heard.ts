const listeners = new Set<() => void>();

/** Tells the rest of the page that a dossier has changed. */
export function changeHeard(): void {
  listeners.forEach(listener => listener());
}

/** Is told when any part of the page hears of that, without a connection of its own. */
export function onChangeHeard(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
