package vn.motcua.exchange.edxml.xml;

import java.io.IOException;
import java.io.OutputStream;

/** Characters as UTF-8, one after the other: a pair may come in two pieces of text. */
public final class Utf8 {
    private static final int BUFFER = 8192;
    private static final int LONGEST = 4;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private char high;

    public Utf8(OutputStream out) {
        this.out = out;
    }

    public void ascii(char character) throws IOException {
        room();
        buffer[filled++] = (byte) character;
    }

    public void ascii(String characters) throws IOException {
        for (int i = 0; i < characters.length(); i++) {
            ascii(characters.charAt(i));
        }
    }

    /**
     * Writes characters that are ASCII and no markup, as far as there are such.
     *
     * @return where the first other one stands
     */
    int plain(char[] characters, int start, int end) throws IOException {
        int at = start;
        while (at < end) {
            if (filled == BUFFER) {
                flush();
            }
            int stop = Math.min(end, at + BUFFER - filled);
            int to = filled;
            int from = at;
            while (from < stop && isPlain(characters[from])) {
                buffer[to++] = (byte) characters[from++];
            }
            filled = to;
            at = from;
            if (from < stop) {
                return at;
            }
        }
        return at;
    }

    private static boolean isPlain(char character) {
        return character < 0x80 && character != '&' && character != '<' && character != '>' && character != '\r';
    }

    public void text(String characters) throws IOException {
        for (int i = 0; i < characters.length(); i++) {
            character(characters.charAt(i));
        }
    }

    public void character(char character) throws IOException {
        if (character < 0x80) {
            ascii(character);
        } else if (character < 0x800) {
            room();
            buffer[filled++] = (byte) (0xC0 | character >> 6);
            buffer[filled++] = tail(character);
        } else if (Character.isHighSurrogate(character)) {
            high = character;
        } else if (Character.isLowSurrogate(character)) {
            pair(Character.toCodePoint(high, character));
        } else {
            room();
            buffer[filled++] = (byte) (0xE0 | character >> 12);
            buffer[filled++] = tail(character >> 6);
            buffer[filled++] = tail(character);
        }
    }

    public void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    private void pair(int character) throws IOException {
        room();
        buffer[filled++] = (byte) (0xF0 | character >> 18);
        buffer[filled++] = tail(character >> 12);
        buffer[filled++] = tail(character >> 6);
        buffer[filled++] = tail(character);
    }

    private static byte tail(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private void room() throws IOException {
        if (filled > BUFFER - LONGEST) {
            flush();
        }
    }
}
