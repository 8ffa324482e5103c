package vn.motcua.signature.pdf;

import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The words of marks: how large they are, in points, and how they are set. */
final class Lettering {
    /** Decree 30/2020, Annex I. */
    private static final float POINTS = 10;
    /** What is smaller is not read. */
    private static final float SMALLEST = 3;

    private static final float PADDING = 2;
    /** Of a line's height to its letters. */
    private static final float LINE = 1.2f;

    private final byte[] font;
    private final Font face;

    Lettering() {
        try (InputStream in = Lettering.class.getResourceAsStream("/fonts/Tinos-Regular.ttf")) {
            if (in == null) {
                throw new IllegalStateException("the font is missing");
            }
            font = in.readAllBytes();
            face = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
                    .deriveFont(POINTS);
        } catch (IOException | FontFormatException failure) {
            throw new IllegalStateException("the font cannot be read", failure);
        }
    }

    /** The decree's size at a scale, or a smaller one for names that are longer than their room. */
    float fitting(String words, float scale, float room) {
        return Math.max(SMALLEST, Math.min(POINTS * scale, POINTS * (room - 2 * PADDING) / lengthOf(words)));
    }

    float width(String words, float points) {
        return lengthOf(words) * points / POINTS + 2 * PADDING;
    }

    float height(String words, float points) {
        return words.lines().count() * points * LINE + 2 * PADDING;
    }

    SignatureImageTextParameters set(String words, float points, Color color, SignerTextHorizontalAlignment alignment) {
        DSSFileFont subset = new DSSFileFont(new InMemoryDocument(font), points);
        subset.setEmbedFontSubset(true);
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setFont(subset);
        text.setText(words);
        text.setTextColor(color);
        // Without a ground of its own nothing under it is hidden; a transparent one would end PDF/A.
        text.setBackgroundColor(null);
        text.setSignerTextHorizontalAlignment(alignment);
        text.setPadding(PADDING);
        return text;
    }

    /** Of the longest line at the decree's size. */
    private float lengthOf(String words) {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        return (float) words.lines()
                .mapToDouble(line -> face.getStringBounds(line, exact).getWidth())
                .max()
                .orElse(0);
    }
}
