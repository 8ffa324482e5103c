package vn.motcua.signature.verification;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells revisions of a PDF, which say where their cross-references are and end (ISO 32000-1, 7.5.5 and 7.5.6), from bytes
 * that were only put behind it.
 */
final class Revisions {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] START = "startxref".getBytes(StandardCharsets.US_ASCII);

    private Revisions() {}

    /** Whether all that follows a place, up to the end of the file, ends as a revision that was begun after the place. */
    static boolean follow(byte[] pdf, long place) {
        int end = lastOf(END, pdf, pdf.length);
        int start = lastOf(START, pdf, end);
        if (start < place || !isBlank(pdf, end + END.length)) {
            return false;
        }
        long references = number(pdf, start + START.length, end);
        // Between its cross-references and their mark nothing has ended: else the mark is another revision's.
        return references >= place && references < start && lastOf(END, pdf, start) < references;
    }

    private static int lastOf(byte[] word, byte[] pdf, int before) {
        for (int at = before - word.length; at >= 0; at--) {
            if (Arrays.equals(pdf, at, at + word.length, word, 0, word.length)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBlank(byte[] pdf, int from) {
        return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).isBlank();
    }

    private static long number(byte[] pdf, int from, int to) {
        String written = new String(pdf, from, to - from, StandardCharsets.ISO_8859_1).strip();
        return written.matches("[0-9]{1,10}") ? Long.parseLong(written) : -1;
    }
}
