package vn.motcua.document.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a PDF object by object as it is told, however wrong, with a cross-reference table that fits. */
final class RawPdf {
    static final String SOUND_PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    static final String SOUND_PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();
    private String trailer = "";

    RawPdf() {
        text("%PDF-1.7\n");
    }

    /** A file whose objects 1, 2 and 3 are a catalogue, a page tree and its only page. */
    static RawPdf withOnePage() {
        return withPages(SOUND_PAGES).object(SOUND_PAGE);
    }

    /** A file whose objects 1 and 2 are a catalogue and this page tree. */
    static RawPdf withPages(String pages) {
        return new RawPdf().object("<< /Type /Catalog /Pages 2 0 R >>").object(pages);
    }

    /** The next object; numbers start with 1. */
    RawPdf object(String body) {
        begin();
        text(body);
        text("\nendobj\n");
        return this;
    }

    RawPdf stream(String entries, byte[] bytes) {
        begin();
        text("<< " + entries + " /Length " + bytes.length + " >>\nstream\n");
        out.writeBytes(bytes);
        text("\nendstream\nendobj\n");
        return this;
    }

    RawPdf trailerEntry(String entry) {
        trailer = entry;
        return this;
    }

    int position() {
        return out.size();
    }

    byte[] bytes() {
        int start = out.size();
        text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> text("%010d 00000 n \n".formatted(offset)));
        text("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R " + trailer + " >>\n");
        return close(start);
    }

    /** Without a table: the last object is a cross-reference stream that says nothing true. */
    byte[] bytesWithXrefStream(String entries, byte[] bytes) {
        int start = out.size();
        stream("/Type /XRef /Size 9 /Root 1 0 R /W [1 4 2] " + entries, bytes);
        return close(start);
    }

    private byte[] close(int start) {
        text("startxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void begin() {
        offsets.add(out.size());
        text(offsets.size() + " 0 obj\n");
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
