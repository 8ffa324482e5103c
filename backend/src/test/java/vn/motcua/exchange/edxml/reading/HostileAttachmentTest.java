package vn.motcua.exchange.edxml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua._data.EdxmlMessages;
import vn.motcua.exchange.edxml.Refusal;

/** Packages of a partner who signs what nobody should unpack. */
class HostileAttachmentTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final Pattern CONTENT =
            Pattern.compile("(<edXML:ContentTransferEncoded[^>]*>)([^<]*)(</edXML:ContentTransferEncoded>)");
    private static final Pattern SECOND = Pattern.compile("(?s)<Attachment><ContentId>cid:2.*?</Attachment>");
    private static final Pattern SECOND_NAMED =
            Pattern.compile("(?s)<edXML:Reference><edXML:ContentId>cid:2.*?</edXML:Reference>");

    private final Post post = new Post();
    private final String unsigned = post.unsigned(Post.letter());

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void attachmentThatIsNamedAndMissingIsRefused() {
        refused(SECOND.matcher(unsigned).replaceFirst(""), Refusal.ATTACHMENT_MISSING);
    }

    @Test
    void attachmentsThatAreAllMissingAreRefused() {
        refused(unsigned.replaceFirst("(?s)<AttachmentEncoded>.*</AttachmentEncoded>", ""), Refusal.ATTACHMENT_MISSING);
    }

    @Test
    void attachmentThatNobodyNamedIsRefused() {
        refused(SECOND_NAMED.matcher(unsigned).replaceFirst(""), Refusal.ATTACHMENT_EXTRA);
    }

    @Test
    void attachmentTwiceIsRefused() {
        refused(SECOND.matcher(unsigned).replaceFirst("$0$0"), Refusal.ATTACHMENT_REPEATED);
    }

    @Test
    void attachmentNamedTwiceIsRefused() {
        refused(SECOND_NAMED.matcher(unsigned).replaceFirst("$0$0"), Refusal.ATTACHMENT_REPEATED);
    }

    @Test
    void attachmentNamedTwiceInTwoSpellingsIsRefused() {
        Matcher named = SECOND_NAMED.matcher(unsigned);
        assertThat(named.find()).isTrue();
        String again = named.group().replace("cid:2", "2");
        refused(named.replaceFirst("$0" + again), Refusal.ATTACHMENT_REPEATED);
    }

    @Test
    void attachmentWithoutContentIsRefused() {
        refused(CONTENT.matcher(unsigned).replaceFirst(""), Refusal.ATTACHMENT_MISSING);
    }

    @Test
    void attachmentWithEmptyContentIsRefused() {
        refused(CONTENT.matcher(unsigned).replaceFirst("$1$3"), Refusal.ATTACHMENT_MISSING);
    }

    @Test
    void contentTwiceInOneAttachmentIsRefused() {
        refused(CONTENT.matcher(unsigned).replaceFirst("$0$0"), Refusal.PART_REPEATED);
    }

    @Test
    void attachmentWithoutIdIsRefused() {
        refused(unsigned.replace("<ContentId>cid:2</ContentId>", ""), Refusal.PART_MISSING);
    }

    @Test
    void moreAttachmentsThanTheBoundAreRefused() {
        refused(SECOND.matcher(unsigned).replaceFirst("$0$0$0$0$0$0"), Refusal.TOO_COMPLEX);
    }

    @Test
    void badBase64IsRefused() {
        refused(encoded("UEsD*AAA"), Refusal.ATTACHMENT_ENCODING);
    }

    @Test
    void base64InForeignLettersIsRefused() {
        refused(encoded("UEsDữAAA"), Refusal.ATTACHMENT_ENCODING);
    }

    @Test
    void base64OfUrlsIsRefused() {
        refused(encoded("UEsD_-AA"), Refusal.ATTACHMENT_ENCODING);
    }

    @Test
    void base64CutOffIsRefused() {
        refused(encoded("UEsDB"), Refusal.ATTACHMENT_ENCODING);
    }

    @Test
    void paddingInTheMiddleIsRefused() {
        refused(encoded("UEs=UEsD"), Refusal.ATTACHMENT_ENCODING);
    }

    @Test
    void paddingAtTheEndOfABlockInTheMiddleIsRefused() {
        refused(encoded("A".repeat((32 << 10) - 2) + "==" + "AAAA"), Refusal.ATTACHMENT_ENCODING);
    }

    @Test
    void elementsInTheContentAreRefused() {
        refused(encoded("UEsD<a/>UEsD"), Refusal.ATTACHMENT_ENCODING);
    }

    @Test
    void bombIsRefused() {
        refused(zipped("bom.pdf", new byte[3 * MEBIBYTE]), Refusal.ATTACHMENT_TOO_LARGE);
    }

    @Test
    void bombBelowTheRatioIsRefusedByItsSize() {
        byte[] large = new byte[9 * MEBIBYTE];
        for (int i = 0; i < large.length; i += 64) {
            large[i] = (byte) ((i * 31) >> 6);
        }
        refused(zipped("bom.pdf", large), Refusal.ATTACHMENT_TOO_LARGE);
    }

    @Test
    void twoFilesInOneArchiveAreRefused() {
        byte[] zip = archive(new String[] {"a.pdf", "b.pdf"}, "x".getBytes(StandardCharsets.US_ASCII));
        refused(encoded(base64(zip)), Refusal.ATTACHMENT_ARCHIVE);
    }

    @Test
    void fileThatOnlyTheFrontOfTheArchiveTellsOfIsRefused() {
        byte[] one = archive(new String[] {"a.pdf"}, "x".getBytes(StandardCharsets.US_ASCII));
        byte[] two = archive(new String[] {"a.pdf", "b.pdf"}, "x".getBytes(StandardCharsets.US_ASCII));
        refused(encoded(base64(frontOfOneAndDirectoryOfAnother(two, one))), Refusal.ATTACHMENT_ARCHIVE);
    }

    @Test
    void fileThatOnlyTheDirectoryTellsOfIsRefused() {
        byte[] one = archive(new String[] {"a.pdf"}, "x".getBytes(StandardCharsets.US_ASCII));
        byte[] two = archive(new String[] {"a.pdf", "b.pdf"}, "x".getBytes(StandardCharsets.US_ASCII));
        refused(encoded(base64(frontOfOneAndDirectoryOfAnother(one, two))), Refusal.ATTACHMENT_ARCHIVE);
    }

    @Test
    void archiveWithNothingInItIsRefused() {
        refused(encoded("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="), Refusal.ATTACHMENT_ARCHIVE);
    }

    @Test
    void archiveCutOffIsRefused() {
        byte[] zip = archive(new String[] {"a.pdf"}, new byte[1000]);
        refused(encoded(base64(Arrays.copyOf(zip, zip.length / 2))), Refusal.ATTACHMENT_ARCHIVE);
    }

    @Test
    void archiveWithAWrongChecksumIsRefused() {
        byte[] zip = archive(new String[] {"a.pdf"}, "nội dung".getBytes(StandardCharsets.UTF_8));
        zip[indexOf(zip, "PK\u0007\u0008") + 4] ^= 1;
        refused(encoded(base64(zip)), Refusal.ATTACHMENT_ARCHIVE);
    }

    @Test
    void encryptedArchiveIsRefused() {
        byte[] zip = archive(new String[] {"a.pdf"}, "nội dung".getBytes(StandardCharsets.UTF_8));
        zip[6] |= 1;
        refused(encoded(base64(zip)), Refusal.ATTACHMENT_ARCHIVE);
    }

    @Test
    void bytesThatOnlyBeginLikeAnArchiveAreRefused() {
        refused(encoded(base64("PKhông phải".getBytes(StandardCharsets.UTF_8))), Refusal.ATTACHMENT_ARCHIVE);
    }

    @Test
    void folderInAnArchiveIsRefused() {
        byte[] zip = archive(new String[] {"thu-muc/"}, new byte[0]);
        refused(encoded(base64(zip)), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void wayToAnotherFolderInAnArchiveIsRefused() {
        refused(zipped("../../etc/cron.d/x", new byte[10]), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void wayFromTheRootInAnArchiveIsRefused() {
        refused(zipped("/etc/passwd", new byte[10]), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void wayOnWindowsInAnArchiveIsRefused() {
        refused(zipped("C:\\Windows\\x.dll", new byte[10]), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void pathInANameIsRefused() {
        refused(named("../../etc/passwd"), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void pathOnWindowsInANameIsRefused() {
        refused(named("..\\..\\x.pdf"), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void nameThatIsTheFolderAboveIsRefused() {
        refused(named(".."), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void streamOfAnotherFileInANameIsRefused() {
        refused(named("x.pdf:ẩn"), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void nameThatIsWrittenBackwardsToHideItsEndingIsRefused() {
        refused(named("to-trinh\u202efdp.exe"), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void lineBreakInANameIsRefused() {
        refused(named("x.pdf&#10;Content-Type: text/html"), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void nameWithoutEndIsRefused() {
        refused(named("x".repeat(300) + ".pdf"), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void idWithoutEndIsRefused() {
        refused(unsigned.replace("cid:1<", "1".repeat(3_998) + "<"), Refusal.BAD_VALUE);
    }

    @Test
    void linkWithoutEndInTheManifestIsRefused() {
        refused(
                unsigned.replace(
                        "<edXML:Reference><edXML:ContentId>cid:1</edXML:ContentId>",
                        "<edXML:Reference xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"cid:"
                                + "1".repeat(10_000) + "\">"),
                Refusal.BAD_VALUE);
    }

    @Test
    void emptyNameIsRefused() {
        refused(named(""), Refusal.ATTACHMENT_NAME);
    }

    @Test
    void attachmentToAStatusIsRefused() {
        String status = post.unsigned(
                EdxmlMessages.status(Post.SENDER, Post.RECEIVER, vn.motcua.exchange.edxml.StatusCode.ARRIVED));
        Matcher attachments =
                Pattern.compile("(?s)<AttachmentEncoded>.*</AttachmentEncoded>").matcher(unsigned);
        assertThat(attachments.find()).isTrue();
        refused(status.replace("</edXML>", attachments.group() + "</edXML>"), Refusal.ATTACHMENT_EXTRA);
    }

    @Test
    void nothingIsUnpackedThatIsNotTheSenders() {
        String bomb = zipped("bom.pdf", new byte[3 * MEBIBYTE]);
        String signed = Post.signed(bomb);
        post.refused(signed.replace("V/v phối", "V/v khác"), Refusal.CHANGED);
    }

    private void refused(String xml, Refusal reason) {
        post.refused(Post.signed(xml), reason);
    }

    private String encoded(String content) {
        return CONTENT.matcher(unsigned).replaceFirst("$1" + Matcher.quoteReplacement(content) + "$3");
    }

    private String zipped(String name, byte[] bytes) {
        return encoded(base64(archive(new String[] {name}, bytes)));
    }

    private String named(String name) {
        return unsigned.replace("to-trinh.pdf", name);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] archive(String[] names, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** An archive that tells one thing to who reads it from the front and another to who begins at its end. */
    private static byte[] frontOfOneAndDirectoryOfAnother(byte[] front, byte[] directory) {
        int frontEnds = indexOf(front, "PK\u0001\u0002");
        int directoryBegins = indexOf(directory, "PK\u0001\u0002");
        byte[] mixed = new byte[frontEnds + directory.length - directoryBegins];
        System.arraycopy(front, 0, mixed, 0, frontEnds);
        System.arraycopy(directory, directoryBegins, mixed, frontEnds, directory.length - directoryBegins);
        int end = indexOf(mixed, "PK\u0005\u0006");
        mixed[end + 16] = (byte) frontEnds;
        mixed[end + 17] = (byte) (frontEnds >> 8);
        return mixed;
    }

    private static int indexOf(byte[] bytes, String mark) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark);
    }
}
