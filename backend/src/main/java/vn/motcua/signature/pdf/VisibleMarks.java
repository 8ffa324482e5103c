package vn.motcua.signature.pdf;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextPosition;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.VisualSignatureAlignmentHorizontal;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.typesetting.QrMark;
import vn.motcua.signature.key.Signer;

/**
 * Draws the marks of signatures, as ADR 063 reads Decree 30/2020, Annex I: a leader's stands between post and full name, in blue, as the picture of the
 * handwriting where there is one; an agency's stands at the top right of the first page, in black, with the time of
 * signing in ISO 8601 with Vietnam's zone, and where it issues a document with its number, day and a QR code.
 */
@Singleton
class VisibleMarks {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    /** Decree 30/2020, Annex I. */
    private static final float POINTS = 10;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    /** As far from the right edge as the text of an official paper, and above its head. */
    private static final float RIGHT = 48;

    private static final float TOP = 20;
    /** Of an A4 page, from the left edge to where a mark at the right ends. */
    private static final float LONGEST = 500;

    private static final float PADDING = 2;
    /** A letterhead begins 20 mm below the edge at the earliest: number, time and QR code stand above it. */
    private static final float ABOVE_LETTERHEAD = 9;

    private static final float QR_SIDE = 44;
    private static final Color INK = new Color(0x1A, 0x3F, 0xB5);

    private final @Nullable Path handwriting;
    private final byte[] font;
    private final Font face;

    /**
     * Takes the folder of handwritten signatures.
     *
     * @param handwriting a folder with transparent pictures named {@code <alias>.png}
     */
    VisibleMarks(@Property(name = "motcua.signature.handwriting") @Nullable String handwriting) {
        this.handwriting = handwriting == null ? null : Path.of(handwriting);
        try (InputStream in = VisibleMarks.class.getResourceAsStream("/fonts/Tinos-Regular.ttf")) {
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

    /**
     * What a mark says besides who signs.
     *
     * @param imprint absent unless an agency issues a document
     */
    record Words(Instant at, @Nullable Imprint imprint) {}

    SignatureImageParameters mark(SoundPdf pdf, Signer signer, Words words) {
        return switch (signer.capacity()) {
            case LEADER -> ofLeader(pdf, signer, words.at());
            case AGENCY -> ofAgency(signer, words);
        };
    }

    private SignatureImageParameters ofLeader(SoundPdf pdf, Signer signer, Instant now) {
        SignatureBlock.Place place = SignatureBlock.find(pdf, signer.name());
        SignatureImageParameters mark = new SignatureImageParameters();
        SignatureFieldParameters field = mark.getFieldParameters();
        field.setPage(place.page());
        field.setOriginX(place.x());
        field.setOriginY(place.y());
        field.setWidth(place.width());
        field.setHeight(place.height());
        Path picture = handwriting == null ? null : handwriting.resolve(signer.alias() + ".png");
        if (picture != null && Files.isRegularFile(picture)) {
            mark.setImage(picture(bytes(picture)));
            mark.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        } else {
            String words = signedBy(signer, now);
            float points = fitting(words, place.width() - 2 * PADDING);
            mark.setTextParameters(text(words, points, INK, SignerTextHorizontalAlignment.CENTER));
            // Words begin at the left of their field: it is made as narrow as they are, around the same middle.
            float width = widthOf(words, points) + 2 * PADDING;
            field.setOriginX(place.x() + (place.width() - width) / 2);
            field.setWidth(width);
        }
        return mark;
    }

    private SignatureImageParameters ofAgency(Signer signer, Words words) {
        Imprint imprint = words.imprint();
        SignatureImageParameters mark =
                imprint == null ? plain(signedBy(signer, words.at())) : issued(signer, imprint, words.at());
        mark.setAlignmentHorizontal(VisualSignatureAlignmentHorizontal.RIGHT);
        mark.getFieldParameters().setPage(1);
        mark.getFieldParameters().setOriginX(RIGHT);
        return mark;
    }

    private SignatureImageParameters plain(String words) {
        SignatureImageParameters mark = new SignatureImageParameters();
        mark.setTextParameters(text(words, fitting(words, LONGEST), Color.BLACK, SignerTextHorizontalAlignment.RIGHT));
        mark.getFieldParameters().setOriginY(TOP);
        return mark;
    }

    /** Number, day and time, and to the right of them the QR code. */
    private SignatureImageParameters issued(Signer signer, Imprint imprint, Instant at) {
        String words = signer.name() + "\nSố: " + imprint.symbol() + ", ngày " + DAY.format(imprint.issuedOn())
                + "\nThời gian ký: " + time(at);
        SignatureImageParameters mark = plain(words);
        mark.getTextParameters().setSignerTextPosition(SignerTextPosition.LEFT);
        mark.getTextParameters().setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        mark.setImage(picture(QrMark.of(imprint.verificationUrl()).png()));
        mark.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        mark.getFieldParameters().setOriginY(ABOVE_LETTERHEAD);
        mark.getFieldParameters().setHeight(QR_SIDE);
        mark.getFieldParameters().setWidth(widthOf(words, fitting(words, LONGEST)) + 2 * PADDING + QR_SIDE);
        return mark;
    }

    private SignatureImageTextParameters text(
            String words, float points, Color color, SignerTextHorizontalAlignment alignment) {
        DSSFileFont face = new DSSFileFont(new InMemoryDocument(font), points);
        face.setEmbedFontSubset(true);
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setFont(face);
        text.setText(words);
        text.setTextColor(color);
        // Without a ground of its own nothing under it is hidden; a transparent one would end PDF/A.
        text.setBackgroundColor(null);
        text.setSignerTextHorizontalAlignment(alignment);
        text.setPadding(PADDING);
        return text;
    }

    private static DSSDocument picture(byte[] png) {
        return new InMemoryDocument(png, "picture.png", MimeTypeEnum.PNG);
    }

    /** The decree's size, or a smaller one for names that are longer than their place. */
    private float fitting(String words, float room) {
        return Math.min(POINTS, POINTS * room / widthOf(words, POINTS));
    }

    /** Of the longest line, in points. */
    private float widthOf(String words, float points) {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        return (float) words.lines()
                        .mapToDouble(line -> face.getStringBounds(line, exact).getWidth())
                        .max()
                        .orElse(0)
                * points
                / POINTS;
    }

    private static String signedBy(Signer signer, Instant now) {
        return "Ký bởi: " + signer.name() + "\nThời gian ký: " + time(now);
    }

    private static String time(Instant now) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                now.truncatedTo(ChronoUnit.SECONDS).atZone(VIETNAM));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("the picture of a signature cannot be read", failure);
        }
    }
}
