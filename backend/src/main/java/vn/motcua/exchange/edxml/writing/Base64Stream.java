package vn.motcua.exchange.edxml.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Encodes bytes as Base64 in one line, block by block; what it writes to stays open. */
final class Base64Stream extends OutputStream {
    /** A multiple of three. */
    private static final int BLOCK = 24 << 10;

    private final OutputStream out;
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private boolean closed;

    Base64Stream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            int part = Math.min(left, BLOCK - filled);
            System.arraycopy(bytes, from, block, filled, part);
            filled += part;
            from += part;
            left -= part;
            if (filled == BLOCK) {
                encode();
            }
        }
    }

    /** Writes what is left, with its padding. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            encode();
        }
    }

    private void encode() throws IOException {
        byte[] encoded = Base64.getEncoder().encode(filled == BLOCK ? block : Arrays.copyOf(block, filled));
        out.write(encoded, 0, encoded.length);
        filled = 0;
    }
}
