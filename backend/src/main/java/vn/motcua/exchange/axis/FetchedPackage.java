package vn.motcua.exchange.axis;

import java.nio.file.Path;

/**
 * A package that was fetched whole.
 *
 * @param size in bytes
 * @param sha256 of the file, 64 hexadecimal digits
 */
public record FetchedPackage(Path file, long size, String sha256) {}
