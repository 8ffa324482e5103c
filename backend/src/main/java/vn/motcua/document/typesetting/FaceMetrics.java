package vn.motcua.document.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One parsed face: which characters it has and how wide they are. Not safe for two threads at once. */
final class FaceMetrics {
    private static final int REPLACEMENT = '□';
    /** Below it lies all of Vietnamese: what was asked once about these characters is kept in arrays. */
    private static final int COMMON = 0x2100;

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float perThousand;
    private final int[] commonAdvances = new int[COMMON];
    private final byte[] isCommonThere = new byte[COMMON];
    private final Map<Integer, Integer> rareAdvances = new HashMap<>();

    private FaceMetrics(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.perThousand = 1000f / font.getUnitsPerEm();
        Arrays.fill(commonAdvances, -1);
    }

    static FaceMetrics load(Face face) {
        try (InputStream bytes = FaceMetrics.class.getResourceAsStream(face.resource())) {
            if (bytes == null) {
                throw new IllegalStateException("the font is missing: " + face.resource());
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            // Ligatures would cost time and give nothing: Vietnamese has none.
            font.setEnableGsub(false);
            return new FaceMetrics(font);
        } catch (IOException failure) {
            throw new UncheckedIOException("the font cannot be read: " + face.resource(), failure);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** The text in NFC with every character that the face lacks replaced, so that drawing it cannot fail. */
    String drawable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (isDrawable(composed)) {
            return composed;
        }
        StringBuilder drawable = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> append(character, drawable));
        return drawable.toString();
    }

    private boolean isDrawable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= COMMON || !has(unit)) {
                return false;
            }
        }
        return true;
    }

    private void append(int character, StringBuilder drawable) {
        if (has(character)) {
            drawable.appendCodePoint(character);
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            drawable.append(' ');
        } else if (isSeen(character)) {
            String plainer = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            if (plainer.codePoints().allMatch(this::has)) {
                drawable.append(plainer);
            } else {
                drawable.appendCodePoint(has(REPLACEMENT) ? REPLACEMENT : '?');
            }
        }
    }

    /** Controls, direction marks and variation selectors leave nothing on paper. */
    private static boolean isSeen(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && !(character >= 0xFE00 && character <= 0xFE0F);
    }

    private boolean has(int character) {
        if (character >= COMMON) {
            return isThere(character);
        }
        if (isCommonThere[character] == 0) {
            isCommonThere[character] = isThere(character) ? YES : NO;
        }
        return isCommonThere[character] == YES;
    }

    private boolean isThere(int character) {
        return character >= ' ' && glyphs.getGlyphId(character) != 0 && isSeen(character);
    }

    /** In points, of text that is drawable. */
    float width(String text, float size) {
        int units = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            units += advance(character);
            at += Character.charCount(character);
        }
        return units * perThousand * size / 1000f;
    }

    /** In points, of one drawable character. */
    float width(int character, float size) {
        return advance(character) * perThousand * size / 1000f;
    }

    private int advance(int character) {
        if (character >= COMMON) {
            return rareAdvances.computeIfAbsent(character, this::readAdvance);
        }
        if (commonAdvances[character] < 0) {
            commonAdvances[character] = readAdvance(character);
        }
        return commonAdvances[character];
    }

    private int readAdvance(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
