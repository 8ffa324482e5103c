const QUIET = 4;

export interface QrCodeProps {
  /** Row by row; `1` is a dark module. */
  readonly rows: readonly string[];
  readonly label: string;
}

/** A QR code, sharp at any size. */
export function QrCode({ rows, label }: QrCodeProps) {
  const side = rows.length + 2 * QUIET;
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={modulesOf(rows)} />
    </svg>
  );
}

/** Each dark module as a square of one unit, inside the white margin. */
export function modulesOf(rows: readonly string[]): string {
  return rows
    .flatMap((row, y) => [...row].map((module, x) => (module === '1' ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');
}
