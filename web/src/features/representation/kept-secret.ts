const KEPT = 'motcua.offer';
const TAKEN = 'motcua.offer.taken';
const SECRET = /^#([0-9A-Za-z_-]{43})$/;

/**
 * The secret of the link that was opened. It comes in the fragment of the address, is taken out of it at once, for what stands in an
 * address is seen and kept, and stays in this tab until it is used: signing in comes in between.
 */
export function keptSecret(): string | undefined {
  const secret = SECRET.exec(location.hash)?.[1];
  if (secret !== undefined) {
    sessionStorage.setItem(KEPT, secret);
    history.replaceState(history.state, '', location.pathname);
  }
  return sessionStorage.getItem(KEPT) ?? undefined;
}

/** That it was used here: who looks again in this tab is told what they have. */
export function markTaken(secret: string): void {
  sessionStorage.setItem(TAKEN, secret);
}

export function wasTaken(secret: string): boolean {
  return sessionStorage.getItem(TAKEN) === secret;
}

/** Nothing more is to be done with it. */
export function forgetSecret(): void {
  sessionStorage.removeItem(KEPT);
  sessionStorage.removeItem(TAKEN);
}
