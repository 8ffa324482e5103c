package vn.motcua.exchange.edxml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua._data.EdxmlMessages;
import vn.motcua._data.ExchangeAgency;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.signature.DomSignature;
import vn.motcua.exchange.edxml.signature.Partner;

/** What partners' systems send in other ways than the portal writes it, and mean the same. */
class ToleranceTest {
    private static final String OLD = "http://www.w3.org/2000/09/xmldsig#";
    private static final String INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    private final Post post = new Post();
    private final String unsigned = post.unsigned(Post.letter());

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void partsMayStandInAnyOrder() {
        String moved = moved(moved(moved(unsigned, "From"), "DocumentId"), "MessageHeader");
        assertThat(moved).isNotEqualTo(unsigned);
        readsAsWritten(Post.signed(moved));
    }

    @Test
    void attachmentsMayStandBeforeTheEnvelope() {
        Matcher attachments = Pattern.compile(
                        "(?s)(<edXML xmlns=[^>]*>)(.*)(<AttachmentEncoded>.*</AttachmentEncoded>)")
                .matcher(unsigned);
        readsAsWritten(Post.signed(attachments.replaceFirst("$1$3$2")));
    }

    @Test
    void attachmentsMayTravelUnzipped() {
        String content = Base64.getMimeEncoder().encodeToString("%PDF tờ trình".getBytes(StandardCharsets.UTF_8));
        String plain = Pattern.compile(
                        "(<ContentType>)application/zip(</ContentType><edXML:ContentTransferEncoded[^>]*>)[^<]*")
                .matcher(unsigned)
                .replaceFirst("$1application/pdf$2" + Matcher.quoteReplacement("\n  " + content + "\n"));
        readsAsWritten(Post.signed(plain));
    }

    @Test
    void attachmentThatIsSaidToBeZippedAndIsNotIsTakenAsItIs() {
        String content = Base64.getEncoder().encodeToString("%PDF tờ trình".getBytes(StandardCharsets.UTF_8));
        String plain = Pattern.compile("(<edXML:ContentTransferEncoded[^>]*>)[^<]*")
                .matcher(unsigned)
                .replaceFirst("$1" + content);
        readsAsWritten(Post.signed(plain));
    }

    @Test
    void traceMayHaveTheAttributesOfItsModel() {
        readsAsWritten(Post.signed(unsigned.replace(
                "<edXML:TraceHeaderList>",
                "<edXML:TraceHeaderList id=\"t\" version=\"1.0\" mustUnderstand=\"1\""
                        + " actor=\"http://schemas.xmlsoap.org/soap/actor/next\">")));
    }

    @Test
    void manifestMayLinkToItsAttachments() {
        readsAsWritten(Post.signed(unsigned.replace(
                "<edXML:Reference><edXML:ContentId>cid:1</edXML:ContentId>",
                "<edXML:Reference xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"cid:1\">")));
    }

    /** A name of 200 letters has 600 bytes in the archive it travels in. */
    @Test
    void longNameInVietnameseIsReadAsWritten() {
        String name = "ộ".repeat(200) + ".pdf";
        DocumentMessage written =
                EdxmlMessages.document(Post.SENDER, Post.RECEIVER, EdxmlMessages.attachment(1, name, "%PDF tờ trình"));

        DocumentMessage read = ((EdxmlReading.DocumentRead) post.read(post.text(written))).message();

        assertThat(read.attachments())
                .singleElement()
                .extracting(Attachment::name)
                .isEqualTo(name);
    }

    @Test
    void timesMayBeOfIso8601() {
        String at = Pattern.compile("Timestamp>([^<]*)<")
                .matcher(unsigned)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String iso = at.replace('/', '-').replace(' ', 'T') + ".000+07:00";
        readsAsWritten(Post.signed(unsigned.replace(at, iso)
                .replace("PromulgationDate>2026/11/20", "PromulgationDate>2026-11-20T00:00:00")));
    }

    /** How its sender files a document is no reason not to take it. */
    @Test
    void fileCodeThatIsNoneIsPassedOver() {
        for (String filing : new String[] {
            "<edXML:FileCode><edXML:OrganId>000.00.14.H56</edXML:OrganId><edXML:FileCatalog>2026-2027</edXML:FileCatalog>"
                    + "<edXML:FileNotation>01</edXML:FileNotation></edXML:FileCode>",
            "<edXML:FileCode><edXML:OrganId>000.00.14.H56</edXML:OrganId><edXML:FileCatalog>2026</edXML:FileCatalog>"
                    + "<edXML:FileNotation>01</edXML:FileNotation></edXML:FileCode><edXML:DocOrdinal>12a</edXML:DocOrdinal>"
        }) {
            readsAsWritten(Post.signed(unsigned.replace("</edXML:OtherInfo>", filing + "</edXML:OtherInfo>")));
        }
    }

    /** Systems whose calendar begins in the year 1 send its first day where nobody has set one. */
    @Test
    void dueDateThatNobodyHasSetIsNone() {
        readsAsWritten(Post.signed(
                unsigned.replace("<edXML:OtherInfo>", "<edXML:DueDate>0001/01/01</edXML:DueDate><edXML:OtherInfo>")));
    }

    @Test
    void contentIdMayLackItsScheme() {
        readsAsWritten(Post.signed(unsigned.replace("<ContentId>cid:1<", "<ContentId>1<")));
    }

    @Test
    void namespaceMayBeTheDefaultThroughout() {
        readsAsWritten(Post.signed(unsigned.replace("edXML:", "").replaceAll(" xmlns:edXML=\"[^\"]*\"", "")));
    }

    @Test
    void elementsThatNobodyAsksForArePassedOver() {
        readsAsWritten(Post.signed(unsigned.replace(
                "<edXML:OtherInfo>",
                "<edXML:ReferenceCodes><edXML:Code>1</edXML:Code></edXML:ReferenceCodes><edXML:OtherInfo>")));
    }

    @Test
    void spaceBetweenElementsIsNothing() {
        readsAsWritten(Post.signed(unsigned.replace("><", ">\r\n\t<")));
    }

    @Test
    void commentsAreNothing() {
        readsAsWritten(Post.signed(unsigned).replace("V/v phối", "V/v<!-- x --> phối"));
    }

    @Test
    void commentInASendersCodeDoesNotMakeAnother() {
        readsAsWritten(Post.signed(unsigned).replaceFirst("OrganId>000.00", "OrganId>000<!-- -->.00"));
    }

    @Test
    void textMayStandInCharacterSections() {
        readsAsWritten(Post.signed(unsigned.replace("V/v phối hợp", "<![CDATA[V/v phối]]> hợp")));
    }

    @Test
    void byteOrderMarkIsNothing() {
        readsAsWritten("\ufeff" + Post.signed(unsigned));
    }

    @Test
    void signatureMayStandAtTheEndOfTheMessage() {
        readsAsWritten(DomSignature.USUAL.in("edXML").sign(unsigned, Post.SENDER));
    }

    @Test
    void signatureMayStandAtTheEndOfTheEnvelope() {
        readsAsWritten(DomSignature.USUAL.in("edXMLEnvelope").sign(unsigned, Post.SENDER));
    }

    @Test
    void signedInfoMayHaveInclusiveFormAsPartnersWriteIt() {
        readsAsWritten(DomSignature.USUAL.formed(EXCLUSIVE, INCLUSIVE).sign(unsigned, Post.SENDER));
    }

    @Test
    void contentMayHaveInclusiveForm() {
        readsAsWritten(DomSignature.USUAL.formed(INCLUSIVE, INCLUSIVE).sign(unsigned, Post.SENDER));
    }

    @Test
    void contentMayHaveNoFormOfItsOwn() {
        readsAsWritten(DomSignature.USUAL.formed("", EXCLUSIVE).sign(unsigned, Post.SENDER));
    }

    @Test
    void longerHashesAreTaken() {
        readsAsWritten(DomSignature.USUAL
                .with("http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", "http://www.w3.org/2001/04/xmlenc#sha512")
                .sign(unsigned, Post.SENDER));
        readsAsWritten(DomSignature.USUAL
                .with(
                        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
                        "http://www.w3.org/2001/04/xmldsig-more#sha384")
                .sign(unsigned, Post.SENDER));
    }

    @Test
    void sha1IsTakenFromAPartnerWhoIsLetUseIt() {
        byte[] xml = DomSignature.USUAL
                .with(OLD + "rsa-sha1", OLD + "sha1")
                .sign(unsigned, Post.SENDER)
                .getBytes(StandardCharsets.UTF_8);
        EdxmlReading reading =
                post.read(xml, ExchangeAgency.known(Post.SENDER.partner(Partner.Leniency.SHA1)), EdxmlMessages.NOON);
        assertThat(reading).isInstanceOf(EdxmlReading.DocumentRead.class);
    }

    @Test
    void statusWithoutSignatureIsTakenFromAPartnerWhoIsLetSendItSo() {
        StatusMessage status = EdxmlMessages.status(Post.SENDER, Post.RECEIVER, StatusCode.ACCEPTED);
        byte[] xml = post.unsigned(status).getBytes(StandardCharsets.UTF_8);
        EdxmlReading reading = post.read(
                xml, ExchangeAgency.known(Post.SENDER.partner(Partner.Leniency.UNSIGNED_STATUS)), EdxmlMessages.NOON);
        assertThat(reading).isEqualTo(new EdxmlReading.StatusRead(status, false));
    }

    @Test
    void signatureThatIsWrongIsNotTakenForNone() {
        StatusMessage status = EdxmlMessages.status(Post.SENDER, Post.RECEIVER, StatusCode.ACCEPTED);
        EdxmlReading reading = post.read(
                post.written(status, Post.STRANGER),
                ExchangeAgency.known(Post.SENDER.partner(Partner.Leniency.UNSIGNED_STATUS)),
                EdxmlMessages.NOON);
        assertThat(((EdxmlReading.Refused) reading).reason()).isEqualTo(Refusal.WRONG_KEY);
    }

    @Test
    void statusMayHaveOneDigit() {
        StatusMessage status = EdxmlMessages.status(Post.SENDER, Post.RECEIVER, StatusCode.ACCEPTED);
        String xml = Post.signed(post.unsigned(status).replace("StatusCode>03", "StatusCode>3"));
        assertThat(post.read(xml)).isEqualTo(new EdxmlReading.StatusRead(status, true));
    }

    @Test
    void keyInTheMessageIsOfNoAccount() {
        readsAsWritten(Post.signed(unsigned).replaceFirst("(?s)<KeyInfo>.*</KeyInfo>", ""));
    }

    @Test
    void packageMayComeAsAStream() throws IOException {
        byte[] xml = post.written(Post.letter(), Post.SENDER);
        EdxmlReader reader =
                new EdxmlReader(Post.PARTNERS, Clock.fixed(EdxmlMessages.NOON, ZoneOffset.UTC), Post.SMALL);
        assertThat(reader.read(new ByteArrayInputStream(xml), post.scratch()))
                .isInstanceOf(EdxmlReading.DocumentRead.class);
        assertThat(post.lying()).isEmpty();
    }

    @Test
    void largerAttachmentsLieInTheScratchFolderAndNothingElseDoes() {
        byte[] large = new byte[1 << 20];
        new java.util.Random(7).nextBytes(large);
        DocumentMessage letter = EdxmlMessages.document(
                Post.SENDER,
                Post.RECEIVER,
                EdxmlMessages.attachment(1, "lon.pdf", large),
                EdxmlMessages.attachment(2, "nho.pdf", "nhỏ"),
                EdxmlMessages.attachment(3, "lon.zip", large));
        EdxmlReading reading = post.read(post.written(letter, Post.SENDER));
        assertThat(reading).isInstanceOf(EdxmlReading.DocumentRead.class);
        assertThat(((EdxmlReading.DocumentRead) reading).message().attachments())
                .map(Post::bytes)
                .containsExactly(large, "nhỏ".getBytes(StandardCharsets.UTF_8), large);
        assertThat(post.lying()).hasSize(2);
    }

    @Test
    void streamWithoutEndIsRefusedAtTheBound() throws IOException {
        EdxmlReader reader =
                new EdxmlReader(Post.PARTNERS, Clock.fixed(EdxmlMessages.NOON, ZoneOffset.UTC), Post.SMALL);
        byte[] endless = new byte[5 << 20];
        java.util.Arrays.fill(endless, (byte) ' ');
        EdxmlReading reading = reader.read(new ByteArrayInputStream(endless), post.scratch());
        assertThat(((EdxmlReading.Refused) reading).reason()).isEqualTo(Refusal.TOO_LARGE);
        assertThat(post.lying()).isEmpty();
    }

    private void readsAsWritten(String xml) {
        EdxmlReading reading = post.read(xml);
        assertThat(reading).isInstanceOf(EdxmlReading.DocumentRead.class);
        DocumentMessage message = ((EdxmlReading.DocumentRead) reading).message();
        DocumentMessage letter = Post.letter();
        assertThat(message.from()).isEqualTo(letter.from());
        assertThat(message.to()).isEqualTo(letter.to());
        assertThat(message.header()).isEqualTo(letter.header());
        assertThat(message.business()).isEqualTo(letter.business());
        assertThat(message.trace()).isEqualTo(letter.trace());
        assertThat(message.attachments())
                .map(file -> file.name() + file.contentType() + file.description())
                .isEqualTo(letter.attachments().stream()
                        .map(file -> file.name() + file.contentType() + file.description())
                        .toList());
        assertThat(message.attachments())
                .map(Post::bytes)
                .containsExactlyElementsOf(
                        letter.attachments().stream().map(Post::bytes).toList());
    }

    /** With this part behind all others of its parent. */
    private static String moved(String xml, String name) {
        Pattern part = Pattern.compile("(?s)(<edXML:" + name + ">.*?</edXML:" + name + ">)(.*?)(</edXML:"
                + (name.equals("MessageHeader") ? "edXMLHeader" : "MessageHeader") + ">)");
        return part.matcher(xml).replaceFirst("$2$1$3");
    }
}
