package vn.motcua.exchange.edxml.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.motcua.exchange.edxml.Refusal;

/**
 * Looks at the bytes before the parser does, which holds every tag, comment, CDATA section and reference whole in memory: each
 * must end soon. In UTF-8 the bytes of markup stand for nothing else.
 */
final class MarkupGuard extends FilterInputStream {
    private static final int LONGEST_MARKUP = 64 << 10;
    private static final int LONGEST_REFERENCE = 16;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
    private static final String COMMENT = "<!--";
    /** Of {@code <!-->}, which ends nothing, the last two hyphens are the first two. */
    private static final int EMPTY_COMMENT = COMMENT.length() + 2;

    private static final String CDATA = "<![CDATA[";

    private final long most;
    private boolean begun;
    private long read;
    private State state = State.TEXT;
    /** How long the markup is by now. */
    private int length;
    /** The last bytes. */
    private int last;

    private int beforeLast;

    private enum State {
        TEXT,
        REFERENCE,
        /** After {@code <}. */
        OPENED,
        TAG,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        /** After {@code <!}. */
        DECLARED,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    MarkupGuard(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        if (!begun) {
            begun = true;
            return first(into, offset, wanted);
        }
        return seen(into, offset, super.read(into, offset, wanted));
    }

    /** The mark that some systems set before the text is no part of it. */
    private int first(byte[] into, int offset, int wanted) throws IOException {
        byte[] start = in.readNBytes(BYTE_ORDER_MARK.length);
        if (isMark(start)) {
            return seen(into, offset, super.read(into, offset, wanted));
        }
        if (start.length == 0) {
            return -1;
        }
        if (wanted < start.length) {
            throw new IOException("read in pieces that are too small");
        }
        System.arraycopy(start, 0, into, offset, start.length);
        return seen(into, offset, start.length);
    }

    private static boolean isMark(byte[] start) {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private int seen(byte[] bytes, int offset, int count) throws IOException {
        if (count < 0) {
            return count;
        }
        read += count;
        if (read > most) {
            throw new Unacceptable(Refusal.TOO_LARGE, "more than " + most + " bytes");
        }
        int end = offset + count;
        for (int i = state == State.TEXT ? markup(bytes, offset, end) : offset; i < end; ) {
            step(bytes[i]);
            i = state == State.TEXT ? markup(bytes, i + 1, end) : i + 1;
        }
        return count;
    }

    /** Where markup begins. */
    private static int markup(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != '<' && bytes[at] != '&') {
            at++;
        }
        return at;
    }

    private void step(int current) throws Unacceptable {
        State before = state;
        state = next(current);
        length = before == State.TEXT ? 1 : length + 1;
        beforeLast = last;
        last = current;
        if (length > LONGEST_MARKUP || (state == State.REFERENCE && length > LONGEST_REFERENCE)) {
            throw new Unacceptable(Refusal.TOO_COMPLEX, "markup without an end");
        }
    }

    private State next(int current) throws Unacceptable {
        return switch (state) {
            case TEXT -> current == '<' ? State.OPENED : State.REFERENCE;
            case REFERENCE -> reference(current);
            case OPENED -> opened(current);
            case TAG -> tag(current);
            case SINGLE_QUOTED -> current == '\'' ? State.TAG : state;
            case DOUBLE_QUOTED -> current == '"' ? State.TAG : state;
            case DECLARED -> declared(current);
            case COMMENT ->
                current == '>' && last == '-' && beforeLast == '-' && length >= EMPTY_COMMENT ? State.TEXT : state;
            case CDATA -> current == '>' && last == ']' && beforeLast == ']' ? State.TEXT : state;
            case INSTRUCTION -> current == '>' && last == '?' ? State.TEXT : state;
        };
    }

    /** A reference without an end is the parser's to tell; here it only must not be long. */
    private State reference(int current) {
        if (current == ';') {
            return State.TEXT;
        }
        return current == '<' ? State.OPENED : state;
    }

    private static State opened(int current) {
        return switch (current) {
            case '!' -> State.DECLARED;
            case '?' -> State.INSTRUCTION;
            case '>' -> State.TEXT;
            default -> State.TAG;
        };
    }

    private static State tag(int current) {
        return switch (current) {
            case '\'' -> State.SINGLE_QUOTED;
            case '"' -> State.DOUBLE_QUOTED;
            case '>' -> State.TEXT;
            default -> State.TAG;
        };
    }

    /** What follows {@code <!}, as long as it may still become a comment or a CDATA section. */
    private State declared(int current) throws Unacceptable {
        if (matches(COMMENT, current)) {
            return length + 1 == COMMENT.length() ? State.COMMENT : state;
        }
        if (matches(CDATA, current)) {
            return length + 1 == CDATA.length() ? State.CDATA : state;
        }
        throw new Unacceptable(Refusal.DOCTYPE, "a declaration");
    }

    private boolean matches(String word, int current) {
        return length < word.length() && word.charAt(length) == current;
    }
}
