package vn.motcua.axis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a form (multipart/form-data, RFC 7578) one after another as they come, never more than a buffer of them. */
final class Parts {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int LONGEST_TEXT = 1024;
    private static final int LONGEST_LINE = 4 * 1024;
    private static final Pattern NAME =
            Pattern.compile("(?i)content-disposition:\\s*form-data;.*?\\bname=\"([^\"]*)\".*");

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int start;
    private int end;
    private boolean last;

    Parts(InputStream in, String boundary) {
        this.in = in;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // The first delimiter stands at the very beginning, without a line's end before it.
        buffer[0] = '\r';
        buffer[1] = '\n';
        end = 2;
    }

    /** Goes on to the next part, over what is left of this one; answers its name, empty behind the last one. */
    Optional<String> next() throws IOException {
        if (last) {
            return Optional.empty();
        }
        skipToDelimiter();
        start += delimiter.length;
        String ending = line();
        if (ending.startsWith("--")) {
            last = true;
            return Optional.empty();
        }
        String name = "";
        for (String header = line(); !header.isEmpty(); header = line()) {
            Matcher disposition = NAME.matcher(header);
            if (disposition.matches()) {
                name = disposition.group(1);
            }
        }
        return Optional.of(name);
    }

    /** What stands in this part. */
    InputStream content() {
        return new Content();
    }

    /** The part as a short text. */
    String text() throws IOException {
        byte[] bytes = content().readNBytes(LONGEST_TEXT);
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }

    private void skipToDelimiter() throws IOException {
        InputStream rest = content();
        byte[] skipped = new byte[BUFFER_BYTES];
        while (rest.read(skipped) >= 0) {
            // On to its end.
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            if (start == end) {
                fill();
            }
            int next = buffer[start++] & 0xFF;
            if (next == '\n') {
                return line.toString().strip();
            }
            if (line.length() > LONGEST_LINE) {
                throw new NoFormException("A line of the form is too long");
            }
            line.append((char) next);
        }
    }

    /** Makes room and reads on; what a form breaks off in is no form. */
    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            throw new NoFormException("The form breaks off");
        }
        end += read;
    }

    /** What has come whole is no form: to send the same again is of no use. */
    static final class NoFormException extends IOException {
        private static final long serialVersionUID = 1;

        NoFormException(String why) {
            super(why);
        }
    }

    private int delimiterAt() {
        for (int at = start; at <= end - delimiter.length; at++) {
            int same = 0;
            while (same < delimiter.length && buffer[at + same] == delimiter[same]) {
                same++;
            }
            if (same == delimiter.length) {
                return at;
            }
        }
        return -1;
    }

    /** This part's bytes, up to its delimiter. */
    private final class Content extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            while (true) {
                int delimiterAt = delimiterAt();
                // The beginning of a delimiter may already be there.
                int sure = delimiterAt >= 0 ? delimiterAt - start : end - start - delimiter.length + 1;
                if (sure > 0) {
                    int given = Math.min(length, sure);
                    System.arraycopy(buffer, start, bytes, offset, given);
                    start += given;
                    return given;
                }
                if (delimiterAt >= 0) {
                    return -1;
                }
                fill();
            }
        }
    }
}
