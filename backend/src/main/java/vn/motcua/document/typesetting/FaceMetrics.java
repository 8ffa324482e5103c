package vn.motcua.document.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One parsed face: which characters it has and how wide they are. Not safe for two threads at once. */
final class FaceMetrics {
    private static final int REPLACEMENT = '□';

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float perThousand;
    private final Map<Integer, Integer> advances = new HashMap<>();

    private FaceMetrics(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.perThousand = 1000f / font.getUnitsPerEm();
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
        StringBuilder drawable = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> append(character, drawable));
        return drawable.toString();
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
        return character >= ' ' && glyphs.getGlyphId(character) != 0 && isSeen(character);
    }

    /** In points, of text that is drawable. */
    float width(String text, float size) {
        int units = text.codePoints().map(this::advance).sum();
        return units * perThousand * size / 1000f;
    }

    /** In points, of one drawable character. */
    float width(int character, float size) {
        return advance(character) * perThousand * size / 1000f;
    }

    private int advance(int character) {
        return advances.computeIfAbsent(character, this::readAdvance);
    }

    private int readAdvance(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
