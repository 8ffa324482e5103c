package vn.motcua.document.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua._data.SampleFiles;

/** More PDFs that lie or attack, and what must be found in each; begun in {@link HostileFile}. */
public enum HostilePdf {
    LZW_BOMB(Defect.TOO_COMPLEX, () -> content("/Filter /LZWDecode", Bombs.lzwZeros(60))),
    RUN_LENGTH_BOMB(Defect.TOO_COMPLEX, () -> content("/Filter /RunLengthDecode", Bombs.runs(400_000))),
    BOMB_IN_ASCII_85(
            Defect.TOO_COMPLEX,
            () -> content("/Filter [/ASCII85Decode /FlateDecode]", Bombs.ascii85(Bombs.zeros(420)))),
    BOMB_IN_HEXADECIMAL(
            Defect.TOO_COMPLEX,
            () -> content("/Filter [/ASCIIHexDecode /FlateDecode]", Bombs.hexadecimal(Bombs.zeros(420)))),
    BOMB_IN_A_RUN(
            Defect.TOO_COMPLEX,
            () -> content("/Filter [/FlateDecode /RunLengthDecode]", Bombs.deflated(Bombs.runs(400_000)))),
    SCRIPT_WHEN_OPENED(
            Defect.ACTIVE_CONTENT, () -> withCatalogue("/OpenAction << /S /JavaScript /JS (app.alert\\('x'\\)) >>")),
    SCRIPT_BY_NAME(
            Defect.ACTIVE_CONTENT,
            () -> withCatalogue("/Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (x) >>] >> >>")),
    SCRIPT_OF_A_PAGE(Defect.ACTIVE_CONTENT, () -> withPage("/AA << /O << /S /JavaScript /JS (this.print\\(\\)) >> >>")),
    SCRIPT_IN_AN_OBJECT_OF_ITS_OWN(
            Defect.ACTIVE_CONTENT,
            () -> RawPdf.withOnePage()
                    .object("<< /Type /Action /S /JavaScript /JS (x) >>")
                    .bytes()),
    PROGRAM_WHEN_OPENED(Defect.ACTIVE_CONTENT, () -> withCatalogue("/OpenAction << /S /Launch /F (calc.exe) >>")),
    PROGRAM_BEHIND_A_LINK(
            Defect.ACTIVE_CONTENT,
            () -> withPage("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9]"
                    + " /A << /S /Launch /Win << /F (cmd.exe) >> >> >>]")),
    SCRIPT_OF_A_RENDITION(Defect.ACTIVE_CONTENT, () -> withCatalogue("/OpenAction << /S /Rendition /OP 0 /JS (x) >>")),
    FORM_THAT_IS_A_PROGRAM(
            Defect.ACTIVE_CONTENT, () -> withCatalogue("/AcroForm << /Fields [] /XFA [(template) (<x/>)] >>")),
    FILE_WITHIN_THE_FILE(
            Defect.ACTIVE_CONTENT,
            () -> withCatalogue("/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) >>] >> >>")),
    FORM_THAT_DRAWS_ITSELF(
            Defect.TOO_COMPLEX,
            () -> RawPdf.withOnePage().stream(form(4), new byte[0]).bytes()),
    FORMS_THAT_DRAW_EACH_OTHER(
            Defect.TOO_COMPLEX,
            () -> RawPdf.withOnePage().stream(form(5), new byte[0]).stream(form(4), new byte[0])
                    .bytes()),
    FORMS_BELOW_FORMS_WITHOUT_END(Defect.TOO_COMPLEX, HostilePdf::deepForms),
    FORMS_THAT_EACH_DRAW_THE_NEXT_TWICE(Defect.TOO_COMPLEX, HostilePdf::doublingForms),
    STAMP_OF_FORMS_THAT_EACH_DRAW_THE_NEXT_TWICE(
            Defect.TOO_COMPLEX,
            () -> doublingForms(stamped("/AP << /N 5 0 R >>")).bytes()),
    BOX_WHOSE_TICK_IS_FORMS_THAT_EACH_DRAW_THE_NEXT_TWICE(
            Defect.TOO_COMPLEX,
            () -> doublingForms(stamped("/AS /Off /AP << /D << /Yes 5 0 R >> >>"))
                    .bytes()),
    PATTERNS_THAT_EACH_PAINT_WITH_THE_NEXT_TWICE(Defect.TOO_COMPLEX, HostilePdf::doublingPatterns),
    MASKS_THAT_EACH_PAINT_THROUGH_THE_NEXT_TWICE(Defect.TOO_COMPLEX, HostilePdf::doublingMasks),
    FORM_THAT_DRAWS_ITSELF_BY_ITS_PAGES_NAMES(Defect.TOO_COMPLEX, HostilePdf::formOfItsPage),
    CONTENT_THAT_SAYS_IT_IS_A_PICTURE(
            Defect.TOO_COMPLEX,
            () -> drawingPage("").stream(image(9, 9) + " /Filter /FlateDecode", Bombs.zeros(300))
                    .bytes()),
    CONTENT_BOMB(
            Defect.TOO_COMPLEX,
            () -> drawingPage("").stream("/Filter /FlateDecode", Bombs.zeros(70))
                    .bytes()),
    PAGE_TREE_OF_A_MILLION_PER_BRANCH(
            Defect.TOO_MANY_PAGES,
            () -> RawPdf.withPages("<< /Type /Pages /Kids [" + "3 0 R ".repeat(60) + "] /Count 3600 >>")
                    .object("<< /Type /Pages /Kids [4 0 R 4 0 R] /Count 2 >>")
                    .object(RawPdf.SOUND_PAGE)
                    .bytes(),
            Defect.DAMAGED),
    BILLIONS_OF_PAGES_CLAIMED(
            Defect.DAMAGED,
            () -> RawPdf.withPages("<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>")
                    .object(RawPdf.SOUND_PAGE)
                    .bytes()),
    FEWER_THAN_NO_PAGES_CLAIMED(
            Defect.DAMAGED,
            () -> RawPdf.withPages("<< /Type /Pages /Kids [3 0 R] /Count -7 >>")
                    .object(RawPdf.SOUND_PAGE)
                    .bytes()),
    GIANT_PAGE_INHERITED(
            Defect.TOO_COMPLEX,
            () -> RawPdf.withPages("<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 99999999 99999999] >>")
                    .object("<< /Type /Page /Parent 2 0 R >>")
                    .bytes()),
    GIANT_PAGE_BY_ITS_UNIT(Defect.TOO_COMPLEX, () -> withPage("/UserUnit 75000")),
    GIANT_PAGE_BELOW_ZERO(
            Defect.TOO_COMPLEX,
            () -> RawPdf.withPages(RawPdf.SOUND_PAGES)
                    .object("<< /Type /Page /Parent 2 0 R /MediaBox [-3000000 -3000000 0 0] >>")
                    .bytes()),
    PICTURE_OF_NEGATIVE_WIDTH(Defect.DAMAGED, () -> content(image(-5, 100), new byte[9])),
    PICTURE_OF_FOUR_BILLION_ROWS(Defect.IMAGE_TOO_LARGE, () -> content(image(2_000_000_000, 2), new byte[9])),
    LOCKED_BY_AN_UNKNOWN_HANDLER(
            Defect.ENCRYPTED,
            () -> RawPdf.withOnePage()
                    .trailerEntry("/Encrypt << /Filter /Unheard.Of /V 99 /R 99 /O (o) /U (u) /P -1 >> /ID [(a) (a)]")
                    .bytes(),
            Defect.DAMAGED),
    LOCKED_BY_NOTHING(
            Defect.ENCRYPTED,
            () -> RawPdf.withOnePage().trailerEntry("/Encrypt 99 0 R").bytes(),
            Defect.DAMAGED),
    LOCKED_WITHOUT_KEYS(
            Defect.ENCRYPTED,
            () -> RawPdf.withOnePage()
                    .trailerEntry("/Encrypt << /Filter /Standard /V 4 /R 4 >>")
                    .bytes(),
            Defect.DAMAGED),
    STRING_WITHOUT_END(
            Defect.DAMAGED, () -> RawPdf.withPages("(" + "(".repeat(3_000_000)).bytes(), Defect.TOO_COMPLEX),
    NUMBER_OF_A_MILLION_DIGITS(
            Defect.DAMAGED,
            () -> RawPdf.withPages("<< /Type /Pages /Kids [" + "9".repeat(1_000_000) + " 0 R] /Count 1 >>")
                    .bytes(),
            Defect.TOO_COMPLEX),
    PAGES_IN_AN_OBJECT_STREAM_THAT_HOLDS_ITSELF(Defect.DAMAGED, HostilePdf::selfContained, Defect.TOO_COMPLEX),
    CROSS_REFERENCE_OF_ABSURD_WIDTHS(
            Defect.DAMAGED,
            () -> new RawPdf().object("null").bytesWithXrefStream("/W [2000000000 2000000000 2]", new byte[64]),
            Defect.TOO_COMPLEX),
    CROSS_REFERENCE_OF_NEGATIVE_WIDTHS(
            Defect.DAMAGED, () -> new RawPdf().object("null").bytesWithXrefStream("/W [-1 -4 -2]", new byte[64])),
    CROSS_REFERENCE_OF_TWO_BILLION_ROWS(
            Defect.DAMAGED,
            () -> new RawPdf().object("null").bytesWithXrefStream("/Index [0 2000000000]", new byte[64]),
            Defect.TOO_COMPLEX),
    CUT_AT_A_TENTH(Defect.DAMAGED, () -> cutAndClosed(0.1)),
    CUT_AT_A_THIRD(Defect.DAMAGED, () -> cutAndClosed(0.33)),
    CUT_AT_TWO_THIRDS(Defect.DAMAGED, () -> cutAndClosed(0.66)),
    CUT_AT_NINE_TENTHS(Defect.DAMAGED, () -> cutAndClosed(0.9)),
    EMPTY_BUT_FOR_ITS_END(Defect.DAMAGED, () -> ascii("%PDF-1.7\nstartxref\n0\n%%EOF\n"));

    private final Set<Defect> defects;
    private final Supplier<byte[]> content;

    HostilePdf(Defect defect, Supplier<byte[]> content, Defect... others) {
        this.defects = Stream.concat(Stream.of(defect), Arrays.stream(others)).collect(Collectors.toUnmodifiableSet());
        this.content = content;
    }

    Set<Defect> defects() {
        return defects;
    }

    public byte[] bytes() {
        return content.get();
    }

    private static byte[] content(String entries, byte[] bytes) {
        return RawPdf.withOnePage().stream(entries, bytes).bytes();
    }

    private static byte[] withCatalogue(String entries) {
        return new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R " + entries + " >>")
                .object(RawPdf.SOUND_PAGES)
                .object(RawPdf.SOUND_PAGE)
                .bytes();
    }

    private static byte[] withPage(String entries) {
        return RawPdf.withPages(RawPdf.SOUND_PAGES)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " + entries + " >>")
                .bytes();
    }

    private static String form(int inner) {
        return "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + inner + " 0 R >> >>";
    }

    private static String image(int width, int height) {
        return "/Type /XObject /Subtype /Image /Width " + width + " /Height " + height
                + " /ColorSpace /DeviceGray /BitsPerComponent 8";
    }

    private static byte[] deepForms() {
        RawPdf pdf = RawPdf.withOnePage();
        IntStream.range(4, 2_000).forEach(number -> pdf.stream(form(number + 1), new byte[0]));
        return pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", new byte[0])
                .bytes();
    }

    /** A page whose content is object 4. */
    private static RawPdf drawingPage(String resources) {
        return RawPdf.withPages(RawPdf.SOUND_PAGES)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
                        + resources + " >> >>");
    }

    private static byte[] doublingForms() {
        return doublingForms(drawingPage("/XObject << /X 5 0 R >>").stream("", ascii("/X Do")))
                .bytes();
    }

    /** Objects 5 to 45. */
    private static RawPdf doublingForms(RawPdf pdf) {
        IntStream.range(5, 45).forEach(number -> pdf.stream(form(number + 1), ascii("/X Do /X Do")));
        return pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", ascii("0 0 9 9 re f"));
    }

    /** A page whose only annotation, object 4, has these entries. */
    private static RawPdf stamped(String entries) {
        return RawPdf.withPages(RawPdf.SOUND_PAGES)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] >>")
                .object("<< /Type /Annot /Subtype /Stamp /Rect [0 0 99 99] " + entries + " >>");
    }

    private static byte[] doublingPatterns() {
        String paints = "/Pattern cs /P scn 0 0 9 9 re f ";
        RawPdf pdf = drawingPage("/Pattern << /P 5 0 R >>").stream("", ascii(paints));
        IntStream.range(5, 45)
                .forEach(number ->
                        pdf.stream(pattern("/Pattern << /P " + (number + 1) + " 0 R >>"), ascii(paints + paints)));
        return pdf.stream(pattern(""), ascii("0 0 9 9 re f")).bytes();
    }

    private static String pattern(String resources) {
        return "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << " + resources
                + " >>";
    }

    private static byte[] doublingMasks() {
        RawPdf pdf = drawingPage(mask(5)).stream("", ascii("/G gs 0 0 9 9 re f"));
        IntStream.range(5, 45)
                .forEach(number -> pdf.stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << " + mask(number + 1) + " >>",
                        ascii("/G gs 0 0 9 9 re f /G gs 0 0 9 9 re f")));
        return pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", ascii("0 0 9 9 re f"))
                .bytes();
    }

    private static String mask(int form) {
        return "/ExtGState << /G << /SMask << /S /Luminosity /G " + form + " 0 R >> >> >>";
    }

    private static byte[] formOfItsPage() {
        return drawingPage("/XObject << /X 5 0 R >>").stream("", ascii("/X Do")).stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9]", ascii("/X Do /X Do"))
                .bytes();
    }

    /** One letter is written, and two thousand, each the same 30 MB, are read to learn how high it is; as a file it is sound. */
    public static byte[] fontOfManyLongLetters() {
        String letters =
                IntStream.range(0, 2_000).mapToObj(i -> "/g" + i + " 6 0 R").collect(Collectors.joining(" "));
        return drawingPage("/Font << /F 5 0 R >>").stream("", ascii("BT /F 9 Tf (a) Tj ET"))
                .object(
                        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >>"
                                + " /FirstChar 97 /LastChar 97 /Widths [500] /Encoding << /Differences [97 /g0] >> /CharProcs << "
                                + letters + " >> >>")
                .stream("/Filter /FlateDecode", Bombs.zeros(30))
                .bytes();
    }

    /** The page tree stands in object stream 3, which stands in itself. */
    private static byte[] selfContained() {
        String rows = "00 00000000 0000" + "01 00000009 0000" + "02 00000003 0000" + "02 00000003 0001";
        return new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .bytesWithXrefStream("/Index [0 4]", HexFormat.of().parseHex(rows.replace(" ", "")));
    }

    /** As a sender's program closes what broke off. */
    private static byte[] cutAndClosed(double share) {
        byte[] whole = SampleFiles.pdf(20);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole, 0, (int) (whole.length * share));
        out.writeBytes(ascii("\nstartxref\n0\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
