package vn.motcua.exchange.edxml.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** Decodes Base64 as it passes; white space between the characters is no part of it. */
final class Base64Sink {
    /** A multiple of four. */
    private static final int BLOCK = 32 << 10;

    private static final int QUANTUM = 4;

    private final OutputStream out;
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private boolean ended;

    Base64Sink(OutputStream out) {
        this.out = out;
    }

    void text(char[] characters, int start, int length) throws IOException {
        int end = start + length;
        int at = start;
        while (at < end) {
            if (filled == BLOCK) {
                decode();
            }
            int stop = Math.min(end, at + BLOCK - filled);
            int to = filled;
            while (at < stop) {
                char character = characters[at++];
                if (character > ' ') {
                    block[to++] = (byte) (character < 0x80 ? character : '?');
                }
            }
            filled = to;
        }
    }

    /** Decodes what is left; padding may stand nowhere else. */
    void finish() throws IOException {
        if (filled % QUANTUM != 0) {
            throw notBase64();
        }
        decode();
    }

    private void decode() throws IOException {
        if (filled == 0) {
            return;
        }
        if (ended) {
            throw notBase64();
        }
        ended = block[filled - 1] == '=';
        try {
            byte[] bytes = Base64.getDecoder().decode(filled == BLOCK ? block : Arrays.copyOf(block, filled));
            out.write(bytes, 0, bytes.length);
        } catch (IllegalArgumentException wrong) {
            throw notBase64();
        }
        filled = 0;
    }

    private static Unacceptable notBase64() {
        return new Unacceptable(Refusal.ATTACHMENT_ENCODING, "not Base64");
    }
}
