package vn.motcua.document.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Bytes that unpack to far more than they are. */
final class Bombs {
    private Bombs() {}

    /** So many megabytes of zeros, deflated to a thousandth. */
    static byte[] zeros(int megabytes) {
        byte[] megabyte = new byte[1 << 20];
        return deflated(out -> {
            for (int i = 0; i < megabytes; i++) {
                out.write(megabyte);
            }
        });
    }

    static byte[] deflated(byte[] bytes) {
        return deflated(out -> out.write(bytes));
    }

    private static byte[] deflated(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream deflating = new DeflaterOutputStream(out, deflater, 1 << 16)) {
            content.writeTo(deflating);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** What is to be packed. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
