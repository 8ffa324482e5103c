package vn.motcua.exchange.edxml.reading;

/**
 * How much a package may ask of who reads it.
 *
 * @param packageBytes of the whole package
 * @param unpackedBytes of all attachments when they are unpacked
 * @param ratio unpacked bytes for each packed one, past the first megabyte
 */
public record Bounds(long packageBytes, long unpackedBytes, int attachments, int elements, int depth, int ratio) {
    private static final long MEBIBYTE = 1L << 20;

    /** Packages of 300 MB, with what Base64 adds. */
    public static final Bounds USUAL = new Bounds(450 * MEBIBYTE, 1024 * MEBIBYTE, 200, 20_000, 16, 200);
}
