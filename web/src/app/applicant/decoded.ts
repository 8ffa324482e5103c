/** A part of an address as it was typed; left as it is where a "%" in it stands for itself. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
