package vn.motcua.signature.pdf;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.VisualSignatureAlignmentHorizontal;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.awt.Color;
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
import vn.motcua.signature.key.Signer;

/**
 * Draws the marks of Decree 30/2020, Annex I: a leader's stands between post and full name, in blue, as the picture of the
 * handwriting where there is one; an agency's stands at the top right of the first page, in black, with the time of
 * signing in ISO 8601 with Vietnam's zone.
 */
@Singleton
class VisibleMarks {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    /** The decree's 10 points: the letters of our face are taller than those it has in mind. */
    private static final float POINTS = 8;

    private static final float MARGIN = 20;
    private static final Color INK = new Color(0x1A, 0x3F, 0xB5);

    private final @Nullable Path handwriting;
    private final byte[] font;

    /**
     * Takes the folder of handwritten signatures.
     *
     * @param handwriting a folder with transparent pictures named {@code <alias>.png}
     */
    VisibleMarks(@Property(name = "motcua.signature.handwriting") @Nullable String handwriting) {
        this.handwriting = handwriting == null ? null : Path.of(handwriting);
        try (InputStream in = VisibleMarks.class.getResourceAsStream("/fonts/BeVietnamPro-Regular.ttf")) {
            if (in == null) {
                throw new IllegalStateException("the font is missing");
            }
            font = in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("the font cannot be read", failure);
        }
    }

    SignatureImageParameters mark(SoundPdf pdf, Signer signer, Instant now) {
        return switch (signer.capacity()) {
            case LEADER -> ofLeader(pdf, signer, now);
            case AGENCY -> ofAgency(signer, now);
        };
    }

    private SignatureImageParameters ofLeader(SoundPdf pdf, Signer signer, Instant now) {
        SignatureBlock.Place place = SignatureBlock.find(pdf, signer.name());
        SignatureImageParameters mark = new SignatureImageParameters();
        Path picture = handwriting == null ? null : handwriting.resolve(signer.alias() + ".png");
        if (picture != null && Files.isRegularFile(picture)) {
            mark.setImage(new InMemoryDocument(bytes(picture)));
            mark.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        } else {
            mark.setTextParameters(text(signer, now, INK, SignerTextHorizontalAlignment.CENTER));
        }
        SignatureFieldParameters field = mark.getFieldParameters();
        field.setPage(place.page());
        field.setOriginX(place.x());
        field.setOriginY(place.y());
        field.setWidth(place.width());
        field.setHeight(place.height());
        return mark;
    }

    private SignatureImageParameters ofAgency(Signer signer, Instant now) {
        SignatureImageParameters mark = new SignatureImageParameters();
        mark.setTextParameters(text(signer, now, Color.BLACK, SignerTextHorizontalAlignment.RIGHT));
        mark.setAlignmentHorizontal(VisualSignatureAlignmentHorizontal.RIGHT);
        mark.getFieldParameters().setPage(1);
        mark.getFieldParameters().setOriginX(MARGIN);
        mark.getFieldParameters().setOriginY(MARGIN);
        return mark;
    }

    private SignatureImageTextParameters text(
            Signer signer, Instant now, Color color, SignerTextHorizontalAlignment alignment) {
        DSSFileFont face = new DSSFileFont(new InMemoryDocument(font), POINTS);
        face.setEmbedFontSubset(true);
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setFont(face);
        text.setText("Ký bởi: " + signer.name() + "\nThời gian ký: " + time(now));
        text.setTextColor(color);
        // Without a ground of its own nothing under it is hidden; a transparent one would end PDF/A.
        text.setBackgroundColor(null);
        text.setSignerTextHorizontalAlignment(alignment);
        text.setPadding(2);
        return text;
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
