const WIRE = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;
const NO_LEVEL = /^0+$/;

/** An agency's code as officers know it (Decision 20/2020): H50.14, where the exchange writes 000.00.14.H50. */
export function formatAgencyCode(code: string): string {
  if (!WIRE.test(code)) return code;
  const levels = code.split('.');
  while (NO_LEVEL.test(levels[0] ?? '')) levels.shift();
  return levels.reverse().join('.');
}

/** An agency by name and code; by its name alone where it has no code, or none other than its name. */
export function formatAgency(name: string, code?: string): string {
  if (code === undefined || code === '' || code === name) return formatAgencyCode(name);
  return `${name} (${formatAgencyCode(code)})`;
}
