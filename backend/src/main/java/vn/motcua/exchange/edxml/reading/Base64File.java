package vn.motcua.exchange.edxml.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** Decodes Base64 into a file as it passes; white space between the characters is no part of it. */
final class Base64File implements Closeable {
    /** A multiple of four. */
    private static final int BLOCK = 32 << 10;

    private static final int QUANTUM = 4;

    private final Path file;
    private final OutputStream out;
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private boolean ended;

    Base64File(Path file) throws IOException {
        this.file = file;
        this.out = Files.newOutputStream(file);
    }

    Path file() {
        return file;
    }

    void text(char[] characters, int start, int length) throws IOException {
        for (int i = start; i < start + length; i++) {
            char character = characters[i];
            if (character > ' ') {
                if (filled == BLOCK) {
                    decode();
                }
                block[filled++] = (byte) (character < 0x80 ? character : '?');
            } else if (character < '\t') {
                throw notBase64();
            }
        }
    }

    /** Decodes what is left; padding may stand nowhere else. */
    void finish() throws IOException {
        if (filled % QUANTUM != 0) {
            throw notBase64();
        }
        decode();
        out.close();
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
            out.write(Base64.getDecoder().decode(Arrays.copyOf(block, filled)));
        } catch (IllegalArgumentException wrong) {
            throw notBase64();
        }
        filled = 0;
    }

    private static Unacceptable notBase64() {
        return new Unacceptable(Refusal.ATTACHMENT_ENCODING, "not Base64");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
