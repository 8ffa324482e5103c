package vn.motcua.axis;

import java.nio.file.Path;

/**
 * A file that has come in whole and has no name yet.
 *
 * @param sha256 64 hexadecimal digits
 */
record Incoming(Path file, long size, String sha256) {}
