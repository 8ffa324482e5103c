package vn.motcua.signature.pdf;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextPosition;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.VisualSignatureRotation;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    /** From the page's upper edge to an agency's mark, above the head of an official paper. */
    private static final float TOP = 20;
    /** Of a leader's mark at its full size. */
    private static final float BLOCK_WIDTH = 190;

    private static final float BLOCK_HEIGHT = 30;
    /** Of an A4 page, from the left edge to where a mark at the right ends. */
    private static final float LONGEST = 500;

    /** A letterhead begins 20 mm below the edge at the earliest: number, time and QR code stand above it. */
    private static final float ABOVE_LETTERHEAD = 9;

    private static final float QR_SIDE = 44;
    private static final Color INK = new Color(0x1A, 0x3F, 0xB5);

    private final @Nullable Path handwriting;
    private final Lettering lettering = new Lettering();

    /**
     * Takes the folder of handwritten signatures.
     *
     * @param handwriting a folder with transparent pictures named {@code <alias>.png}
     */
    VisibleMarks(@Property(name = "motcua.signature.handwriting") @Nullable String handwriting) {
        this.handwriting = handwriting == null ? null : Path.of(handwriting);
    }

    /**
     * What a mark says besides who signs.
     *
     * @param imprint absent unless an agency issues a document
     */
    record Words(Instant at, @Nullable Imprint imprint) {}

    /** Empty where the mark finds no room. */
    Optional<SignatureImageParameters> mark(SoundPdf sound, Signer signer, Words words) {
        return reading(sound, places -> switch (signer.capacity()) {
            case LEADER ->
                places.ofLeader(signer.name(), leaders(signer, words)).map(place -> ofLeader(signer, words, place));
            case AGENCY ->
                places.ofAgency(top(words), agencys(signer, words), List.of())
                        .map(place -> ofAgency(signer, words, place));
        });
    }

    /** Whether the marks of some leader and of an agency find room beside one another. */
    boolean haveRoom(SoundPdf sound, Signer agency, Words words) {
        return reading(sound, places -> {
            Optional<MarkPlaces.Place> leader = places.ofAnyLeader(VisibleMarks::largest);
            return leader.isPresent()
                    && places.ofAgency(top(words), agencys(agency, words), List.of(leader.get()))
                            .isPresent();
        });
    }

    private static <T> T reading(SoundPdf sound, Reading<T> reading) {
        try (PDDocument pdf = Loader.loadPDF(sound.bytes())) {
            return reading.of(new MarkPlaces(pdf));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a PDF that was found sound cannot be read", unreadable);
        }
    }

    /** What is found in a file that is closed afterwards. */
    private interface Reading<T> {
        T of(MarkPlaces places) throws IOException;
    }

    private static MarkPlaces.Size largest(float scale, float widest) {
        return new MarkPlaces.Size(Math.min(BLOCK_WIDTH * scale, widest), BLOCK_HEIGHT * scale, scale);
    }

    private MarkPlaces.Sizes leaders(Signer signer, Words words) {
        return (scale, widest) -> {
            MarkPlaces.Size largest = largest(scale, widest);
            if (handwritingOf(signer).isPresent()) {
                return largest;
            }
            String text = signedBy(signer, words.at());
            // Words begin at the left of their field: it is made as narrow as they are.
            float width = lettering.width(text, lettering.fitting(text, scale, largest.width()));
            return new MarkPlaces.Size(width, largest.height(), scale);
        };
    }

    private SignatureImageParameters ofLeader(Signer signer, Words words, MarkPlaces.Place place) {
        SignatureImageParameters mark = at(place);
        Optional<Path> picture = handwritingOf(signer);
        if (picture.isPresent()) {
            mark.setImage(picture(bytes(picture.get())));
            mark.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        } else {
            String text = signedBy(signer, words.at());
            float points = lettering.fitting(text, place.scale(), place.box().width());
            mark.setTextParameters(lettering.set(text, points, INK, SignerTextHorizontalAlignment.CENTER));
        }
        return mark;
    }

    private Optional<Path> handwritingOf(Signer signer) {
        return Optional.ofNullable(handwriting)
                .map(folder -> folder.resolve(signer.alias() + ".png"))
                .filter(Files::isRegularFile);
    }

    private static float top(Words words) {
        return words.imprint() == null ? TOP : ABOVE_LETTERHEAD;
    }

    private MarkPlaces.Sizes agencys(Signer signer, Words words) {
        String text = text(signer, words);
        return (scale, widest) -> {
            float code = words.imprint() == null ? 0 : QR_SIDE * scale;
            float points = lettering.fitting(text, scale, Math.min(LONGEST, widest) - code);
            float height = code == 0 ? lettering.height(text, points) : code;
            return new MarkPlaces.Size(lettering.width(text, points) + code, height, scale);
        };
    }

    /** Of a document that is issued its number, day and time, and to the right of them the QR code. */
    private SignatureImageParameters ofAgency(Signer signer, Words words, MarkPlaces.Place place) {
        SignatureImageParameters mark = at(place);
        Imprint imprint = words.imprint();
        float code = imprint == null ? 0 : place.box().height();
        String text = text(signer, words);
        float points = lettering.fitting(text, place.scale(), place.box().width() - code);
        mark.setTextParameters(lettering.set(text, points, Color.BLACK, SignerTextHorizontalAlignment.RIGHT));
        if (imprint != null) {
            mark.getTextParameters().setSignerTextPosition(SignerTextPosition.LEFT);
            mark.getTextParameters().setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
            mark.setImage(picture(QrMark.of(imprint.verificationUrl()).png()));
            mark.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        }
        return mark;
    }

    private static String text(Signer signer, Words words) {
        Imprint imprint = words.imprint();
        return imprint == null
                ? signedBy(signer, words.at())
                : signer.name() + "\nSố: " + imprint.symbol() + ", ngày " + DAY.format(imprint.issuedOn())
                        + "\nThời gian ký: " + time(words.at());
    }

    private static SignatureImageParameters at(MarkPlaces.Place place) {
        SignatureImageParameters mark = new SignatureImageParameters();
        // Places are told on the page as it is shown.
        mark.getFieldParameters().setRotation(VisualSignatureRotation.AUTOMATIC);
        SignatureFieldParameters field = mark.getFieldParameters();
        field.setPage(place.page());
        field.setOriginX(place.box().left());
        field.setOriginY(place.box().top());
        field.setWidth(place.box().width());
        field.setHeight(place.box().height());
        return mark;
    }

    private static DSSDocument picture(byte[] png) {
        return new InMemoryDocument(png, "picture.png", MimeTypeEnum.PNG);
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
