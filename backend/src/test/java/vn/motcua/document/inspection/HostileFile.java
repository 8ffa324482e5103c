package vn.motcua.document.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import vn.motcua._data.SampleFiles;

/** Files that are broken, lie or attack, and what must be found in each. */
enum HostileFile {
    PDF_WITHOUT_PAGES(
            FileKind.PDF,
            Defect.DAMAGED,
            () -> RawPdf.withPages("<< /Type /Pages /Kids [] /Count 0 >>").bytes()),
    PDF_THAT_COUNTS_PAGES_IT_HAS_NOT(
            FileKind.PDF,
            Defect.DAMAGED,
            () -> RawPdf.withPages("<< /Type /Pages /Kids [] /Count 5 >>").bytes()),
    PDF_WHOSE_PAGE_TREE_IS_A_NUMBER(
            FileKind.PDF, Defect.DAMAGED, () -> RawPdf.withPages("42").bytes()),
    PDF_WITHOUT_CATALOGUE(
            FileKind.PDF, Defect.DAMAGED, () -> new RawPdf().object("(nothing)").bytes()),
    PDF_HEADER_ALONE(FileKind.PDF, Defect.DAMAGED, () -> ascii("%PDF-1.7\n")),
    PDF_OF_NOISE(FileKind.PDF, Defect.DAMAGED, HostileFile::noise),
    PDF_CUT_IN_HALF(FileKind.PDF, Defect.DAMAGED, () -> cut(SampleFiles.pdf(20), 0.5)),
    PDF_THAT_LOST_ITS_LAST_LINE(FileKind.PDF, Defect.DAMAGED, () -> cut(SampleFiles.pdf(3), 0.99)),
    PDF_WITH_A_PASSWORD(FileKind.PDF, Defect.ENCRYPTED, () -> protect("secret")),
    PDF_WITH_AN_OWNER_PASSWORD_ONLY(FileKind.PDF, Defect.ENCRYPTED, () -> protect("")),
    PDF_WITH_TOO_MANY_PAGES(FileKind.PDF, Defect.TOO_MANY_PAGES, () -> SampleFiles.pdf(101)),
    PDF_WITH_A_MILLION_TIMES_THE_SAME_PAGE(
            FileKind.PDF,
            Defect.TOO_MANY_PAGES,
            () -> RawPdf.withPages("<< /Type /Pages /Kids [" + "3 0 R ".repeat(1_000_000) + "] /Count 1 >>")
                    .object(RawPdf.SOUND_PAGE)
                    .bytes()),
    PDF_WHOSE_PAGE_TREE_HOLDS_ITSELF(
            FileKind.PDF,
            Defect.DAMAGED,
            () -> RawPdf.withPages("<< /Type /Pages /Kids [2 0 R] /Count 1 >>").bytes()),
    PDF_WHOSE_PAGE_TREE_GOES_ROUND(
            FileKind.PDF,
            Defect.DAMAGED,
            () -> RawPdf.withPages("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                    .object("<< /Type /Pages /Parent 2 0 R /Kids [4 0 R] /Count 1 >>")
                    .object("<< /Type /Pages /Parent 3 0 R /Kids [3 0 R] /Count 1 >>")
                    .bytes()),
    PDF_WITH_A_BOTTOMLESS_PAGE_TREE(FileKind.PDF, Defect.TOO_COMPLEX, HostileFile::bottomlessTree),
    PDF_WITH_A_PAGE_OF_A_THOUSAND_KILOMETRES(
            FileKind.PDF,
            Defect.TOO_COMPLEX,
            () -> RawPdf.withPages(RawPdf.SOUND_PAGES)
                    .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 3000000000 10] >>")
                    .bytes()),
    PDF_OF_NESTED_ARRAYS(
            FileKind.PDF,
            Set.of(Defect.TOO_COMPLEX, Defect.DAMAGED),
            () -> RawPdf.withPages("[".repeat(200_000) + "]".repeat(200_000)).bytes()),
    PDF_OF_NESTED_DICTIONARIES(
            FileKind.PDF,
            Set.of(Defect.TOO_COMPLEX, Defect.DAMAGED),
            () -> RawPdf.withPages("<< /Kids ".repeat(100_000) + ">>".repeat(100_000))
                    .bytes()),
    PDF_WITH_A_STREAM_BOMB(
            FileKind.PDF,
            Defect.TOO_COMPLEX,
            () -> RawPdf.withOnePage().stream("/Filter /FlateDecode", Bombs.zeros(420))
                    .bytes()),
    PDF_WITH_A_BOMB_IN_A_BOMB(
            FileKind.PDF,
            Defect.TOO_COMPLEX,
            () -> RawPdf.withOnePage().stream("/Filter [/FlateDecode /FlateDecode]", Bombs.deflated(Bombs.zeros(420)))
                    .bytes()),
    PDF_WITH_MANY_MIDDLING_BOMBS(FileKind.PDF, Defect.TOO_COMPLEX, HostileFile::manyMiddlingBombs),
    PDF_WITH_AN_OBJECT_STREAM_BOMB(
            FileKind.PDF,
            EnumSet.allOf(Defect.class),
            () -> RawPdf.withPages("3 0 R").stream(
                            "/Type /ObjStm /N 1 /First 10 /Filter /FlateDecode", Bombs.zeros(390))
                    .bytes()),
    PDF_WITH_A_CROSS_REFERENCE_BOMB(
            FileKind.PDF,
            Set.of(Defect.TOO_COMPLEX, Defect.DAMAGED),
            () -> RawPdf.withOnePage().bytesWithXrefStream("/Filter /FlateDecode", Bombs.zeros(300))),
    PDF_WITH_FIFTY_FILTERS(
            FileKind.PDF,
            Defect.TOO_COMPLEX,
            () -> RawPdf.withOnePage().stream("/Filter [" + "/FlateDecode ".repeat(50) + "]", new byte[10])
                    .bytes()),
    PDF_WITH_AN_IMAGE_OF_TEN_GIGAPIXELS(
            FileKind.PDF,
            Defect.IMAGE_TOO_LARGE,
            () -> RawPdf.withOnePage().stream(
                            "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceGray"
                                    + " /BitsPerComponent 8 /Filter /DCTDecode",
                            new byte[100])
                    .bytes()),
    PDF_THAT_IS_AN_ARCHIVE_TOO(FileKind.PDF, Defect.UNKNOWN_KIND, () -> join(SampleFiles.pdf(1), zip())),
    JPEG_CUT_IN_HALF(FileKind.JPEG, Defect.DAMAGED, () -> cut(SampleFiles.jpeg(600, 400), 0.5)),
    JPEG_THAT_LOST_ITS_END(FileKind.JPEG, Defect.DAMAGED, () -> dropLast(SampleFiles.jpeg(60, 40), 2)),
    JPEG_WITHOUT_A_SCAN(FileKind.JPEG, Defect.DAMAGED, () -> join(jpegHeader(100, 100), hex("FFD9"))),
    JPEG_OF_FOUR_GIGAPIXELS(FileKind.JPEG, Defect.IMAGE_TOO_LARGE, () -> jpegHeader(65_535, 65_535)),
    JPEG_WITHOUT_HEIGHT(FileKind.JPEG, Defect.DAMAGED, () -> join(jpegHeader(100, 0), hex("FFDA0002", "00FFD9"))),
    JPEG_WITH_A_SEGMENT_OF_NO_LENGTH(FileKind.JPEG, Defect.DAMAGED, () -> hex("FFD8FFE00000", "FFD9")),
    JPEG_THAT_IS_AN_ARCHIVE_TOO(FileKind.JPEG, Defect.UNKNOWN_KIND, () -> join(SampleFiles.jpeg(60, 40), zip())),
    PNG_CUT_IN_HALF(FileKind.PNG, Defect.DAMAGED, () -> cut(SampleFiles.png(300, 200), 0.5)),
    PNG_WITH_A_WRONG_CHECKSUM(FileKind.PNG, Defect.DAMAGED, HostileFile::flippedPng),
    PNG_OF_TEN_GIGAPIXELS(FileKind.PNG, Defect.IMAGE_TOO_LARGE, () -> png(100_000, 100_000, true)),
    PNG_WITHOUT_PIXELS(FileKind.PNG, Defect.DAMAGED, () -> png(100, 100, false)),
    PNG_WITHOUT_WIDTH(FileKind.PNG, Defect.DAMAGED, () -> png(0, 100, true)),
    PNG_WITH_A_CHUNK_OF_NEGATIVE_LENGTH(
            FileKind.PNG, Defect.DAMAGED, () -> join(hex("89504E470D0A1A0A"), hex("FFFFFFFF49484452"))),
    PNG_THAT_IS_AN_ARCHIVE_TOO(FileKind.PNG, Defect.UNKNOWN_KIND, () -> join(SampleFiles.png(60, 40), zip()));

    private final FileKind kind;
    private final Set<Defect> defects;
    private final Supplier<byte[]> content;

    HostileFile(FileKind kind, Defect defect, Supplier<byte[]> content) {
        this(kind, Set.of(defect), content);
    }

    HostileFile(FileKind kind, Set<Defect> defects, Supplier<byte[]> content) {
        this.kind = kind;
        this.defects = defects;
        this.content = content;
    }

    FileKind kind() {
        return kind;
    }

    Set<Defect> defects() {
        return defects;
    }

    byte[] bytes() {
        return content.get();
    }

    private static byte[] noise() {
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        return join(ascii("%PDF-1.4\n"), noise, ascii("\nstartxref\n17\n%%EOF\n"));
    }

    private static byte[] protect(String userPassword) {
        try (PDDocument pdf = Loader.loadPDF(SampleFiles.pdf(1))) {
            pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bottomlessTree() {
        RawPdf pdf = RawPdf.withPages("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        for (int number = 3; number < 20_000; number++) {
            pdf.object("<< /Type /Pages /Kids [%d 0 R] /Count 1 >>".formatted(number + 1));
        }
        return pdf.object("<< /Type /Page /MediaBox [0 0 9 9] >>").bytes();
    }

    private static byte[] manyMiddlingBombs() {
        byte[] bomb = Bombs.zeros(100);
        RawPdf pdf = RawPdf.withOnePage();
        for (int i = 0; i < 12; i++) {
            pdf.stream("/Filter /FlateDecode", bomb);
        }
        return pdf.bytes();
    }

    /** SOI and a frame header of that size. */
    private static byte[] jpegHeader(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(15);
        header.put(hex("FFD8FFC0000B08"));
        header.putShort((short) height).putShort((short) width);
        return header.put(hex("01011100")).array();
    }

    private static byte[] flippedPng() {
        byte[] bytes = SampleFiles.png(300, 200);
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    private static byte[] png(int width, int height, boolean withPixels) {
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put(hex("0802000000"));
        byte[] pixels = withPixels ? chunk("IDAT", Bombs.deflated(new byte[100])) : new byte[0];
        return join(hex("89504E470D0A1A0A"), chunk("IHDR", header.array()), pixels, chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 checksum = new CRC32();
        checksum.update(ascii(type));
        checksum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(ascii(type))
                .put(data)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("looks like a picture");
            zip.putNextEntry(new ZipEntry("virus.exe"));
            zip.write(ascii("MZ"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] cut(byte[] bytes, double share) {
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }

    private static byte[] dropLast(byte[] bytes, int count) {
        return Arrays.copyOf(bytes, bytes.length - count);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] hex(String... digits) {
        return HexFormat.of().parseHex(String.join("", digits));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
