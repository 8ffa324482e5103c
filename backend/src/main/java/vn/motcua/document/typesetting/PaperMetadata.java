package vn.motcua.document.typesetting;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.motcua.platform.time.Zone;

/**
 * What a paper says of itself as a file: PDF/A-2a and PDF/UA-1 with their obligations. Nothing in it depends on when or
 * where it is written but {@code writtenAt}.
 */
public record PaperMetadata(String title, String subject, Instant writtenAt) {
    private static final String PRODUCER = "Motcua";
    /** The colour profile as a file holds it: the same in every paper, so compressed once. */
    private static final byte[] SRGB =
            deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private static final int SRGB_COMPONENTS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getNumComponents();

    /** Viet Nam's time as PDF writes it (ISO 32000-1, 7.9.4); the library would make its formats anew for each date. */
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+07''00'''", Locale.ROOT);

    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+07:00'", Locale.ROOT);

    private static final XmpTemplate XMP = XmpTemplate.read();

    void write(PDDocument pdf) throws IOException {
        ZonedDateTime date = writtenAt.atZone(Zone.VIETNAM).withNano(0);
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        String stamp = PDF_DATE.format(date);
        information.getCOSObject().setString(COSName.CREATION_DATE, stamp);
        information.getCOSObject().setString(COSName.MOD_DATE, stamp);
        pdf.getDocumentCatalog().setLanguage("vi-VN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
        pdf.getDocumentCatalog().setMetadata(xmp(pdf, date));
        pdf.getDocumentCatalog().addOutputIntent(outputIntent(pdf));
        pdf.setDocumentId(writtenAt.toEpochMilli());
    }

    private PDMetadata xmp(PDDocument pdf, ZonedDateTime date) throws IOException {
        byte[] xmp = XMP.filled(title, subject, XMP_DATE.format(date), PRODUCER);
        return new PDMetadata(pdf, new ByteArrayInputStream(xmp));
    }

    private static PDOutputIntent outputIntent(PDDocument pdf) throws IOException {
        COSStream profile = pdf.getDocument().createCOSStream();
        profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        profile.setInt(COSName.N, SRGB_COMPONENTS);
        try (OutputStream raw = profile.createRawOutputStream()) {
            raw.write(SRGB);
        }
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        dictionary.setItem(COSName.S, COSName.GTS_PDFA1);
        dictionary.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        PDOutputIntent intent = new PDOutputIntent(dictionary);
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return deflated.toByteArray();
    }
}
