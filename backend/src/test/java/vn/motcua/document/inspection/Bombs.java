package vn.motcua.document.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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

    /** Zeros as LZW packs them best, so many times seven megabytes. */
    static byte[] lzwZeros(int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long bits = 0;
        int held = 0;
        for (int i = 0; i < times; i++) {
            for (int code = 256; code < 4094; code++) {
                // The table is cleared, the first zero stands alone, and each code after it is one zero longer.
                int written = code == 257 ? 0 : code;
                int width = code == 256 && i > 0 ? 12 : width(code);
                bits = bits << width | written;
                held += width;
                while (held >= 8) {
                    held -= 8;
                    out.write((int) (bits >> held) & 0xFF);
                }
            }
        }
        return out.toByteArray();
    }

    /** How many bits a code has where the width changes one code early. */
    private static int width(int code) {
        if (code < 511) {
            return 9;
        }
        return code < 1023 ? 10 : code < 2047 ? 11 : 12;
    }

    /** So many runs of 128 zeros each. */
    static byte[] runs(int count) {
        byte[] runs = new byte[2 * count];
        for (int i = 0; i < count; i++) {
            runs[2 * i] = (byte) 129;
        }
        return runs;
    }

    static byte[] ascii85(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i += 4) {
            long group = 0;
            for (int j = 0; j < 4; j++) {
                group = group << 8 | (i + j < bytes.length ? bytes[i + j] & 0xFF : 0);
            }
            for (long power = 85L * 85 * 85 * 85; power > 0; power /= 85) {
                out.write((int) ('!' + group / power % 85));
            }
        }
        out.writeBytes("~>".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    static byte[] hexadecimal(byte[] bytes) {
        return (HexFormat.of().formatHex(bytes) + ">").getBytes(StandardCharsets.US_ASCII);
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
