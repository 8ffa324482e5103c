package vn.motcua.exchange.edxml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._data.EdxmlMessages;
import vn.motcua._data.ExchangeAgency;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.Distribution;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.Staff;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.signature.DomSignature;
import vn.motcua.exchange.edxml.signature.Partner;
import vn.motcua.exchange.edxml.signature.Partners;

/** Messages in the shape in which systems on the axis really send them. */
class SamplesTest {
    private static final String OLD = "http://www.w3.org/2000/09/xmldsig#";
    /** As the samples are said to be signed. */
    private static final DomSignature THEIRS = DomSignature.USUAL
            .with(OLD + "rsa-sha1", OLD + "sha1")
            .formed("http://www.w3.org/2001/10/xml-exc-c14n#", "http://www.w3.org/TR/2001/REC-xml-c14n-20010315");

    private static final ExchangeAgency COMMUNE = ExchangeAgency.of("000.00.00.A80", "UBND xã Hòa Tiến");
    private static final ExchangeAgency OFFICE = ExchangeAgency.of("000.00.00.G22", "Văn phòng Chính phủ");
    private static final ExchangeAgency PROVINCE = ExchangeAgency.of("000.00.00.H41", "UBND Tỉnh Nghệ An");
    private static final Partners PARTNERS = ExchangeAgency.known(
            COMMUNE.partner(Partner.Leniency.SHA1),
            OFFICE.partner(Partner.Leniency.SHA1, Partner.Leniency.UNSIGNED_STATUS),
            PROVINCE.partner(Partner.Leniency.UNSIGNED_STATUS));
    private static final String ID = "000.00.00.G22,2015/09/30,7816/VPCP-TTĐT";

    private final Post post = new Post();

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void newDocumentIsReadWithAllThatItSays() {
        DocumentMessage message = document(signed("new", COMMUNE));
        assertThat(message.from().id()).isEqualTo(COMMUNE.id());
        assertThat(message.from().inCharge()).startsWith("UBND xã Hòa Tiến - UBND huyện Hòa Vang");
        assertThat(message.to()).map(organ -> organ.id().value()).containsExactly("28.22.H17");
        assertThat(message.header().identity().documentId()).isEqualTo(ID);
        assertThat(message.header().identity().code()).isEqualTo("74fass22/VPCP-TTĐT");
        assertThat(message.header().identity().date()).isEqualTo(LocalDate.of(2019, 1, 16));
        assertThat(message.header().kind().name()).isEqualTo("Công văn");
        assertThat(message.header().signatory().competence()).isEqualTo("TL. BO TRUONG");
        assertThat(message.header().distribution())
                .isEqualTo(new Distribution(
                        Distribution.Priority.ORDINARY,
                        Distribution.Steering.NONE,
                        LocalDate.of(2018, 9, 28),
                        List.of("Cac bo va co quan ngang bo", "Uy ban nhan dan cac tinh, TP")));
        assertThat(message.header().other().copies()).isEqualTo(2);
        assertThat(message.header().other().pages()).isEqualTo(22);
        assertThat(message.header().other().appendixes()).hasSize(1);
        assertThat(message.business())
                .isEqualTo(new Business.New(new Business.Note(
                        "Văn bản điện tử mới",
                        false,
                        new Staff("Văn thư văn phòng", "Can bo van thu", "vanthu@example.gov.vn", "0"))));
        assertThat(message.trace()).map(hop -> hop.organId()).containsExactly(OFFICE.id());
        assertThat(message.trace().getFirst().at()).isEqualTo(Instant.parse("2018-09-27T17:00:00Z"));
    }

    @Test
    void attachmentOfASampleIsUnpacked() {
        DocumentMessage message = document(signed("new", COMMUNE));
        assertThat(message.attachments()).hasSize(1);
        assertThat(message.attachments().getFirst().contentId()).isEqualTo("cid:209");
        assertThat(message.attachments().getFirst().name()).isEqualTo("tep-dinh-kem.doc");
        assertThat(message.attachments().getFirst().contentType()).isEqualTo("application/msword");
        assertThat(new String(Post.bytes(message.attachments().getFirst()), StandardCharsets.UTF_8))
                .isEqualTo("Nội dung văn bản đính kèm");
    }

    @Test
    void recallIsReadWithTheDocumentItTakesBack() {
        DocumentMessage message = document(signed("recall", OFFICE));
        assertThat(message.business()).isInstanceOf(Business.Recall.class);
        assertThat(message.to())
                .map(organ -> organ.id().value())
                .containsExactly("000.00.00.H41", "000.00.00.H14", "000.00.00.G17");
        assertThat(message.header().responseFor())
                .containsExactly(new DocumentReference(
                        new OrganId("000.00.00.H14"),
                        "267/VPCP-TTĐT",
                        "000.00.04.G14,2012/08/06,267/VPCP-TTĐT",
                        LocalDate.of(2018, 9, 28)));
    }

    @ParameterizedTest
    @CsvSource({"new, 000.00.00.A80", "recall, 000.00.00.G22"})
    void signatureThatIsOnlyADrawingOfOneIsRefusedForItself(String sample, String sender) {
        EdxmlReading reading = post.read(bytes(sample), PARTNERS, EdxmlMessages.NOON);
        EdxmlReading.Refused refused = (EdxmlReading.Refused) reading;
        assertThat(refused.reason()).isEqualTo(Refusal.NOT_SIGNED);
        assertThat(refused.claim().sender()).isEqualTo(new OrganId(sender));
        assertThat(refused.claim().document().orElseThrow().documentId()).isEqualTo(ID);
    }

    @ParameterizedTest
    @CsvSource({
        "status-01, ARRIVED, 000.00.00.H41, 000.00.00.G22",
        "status-02, REFUSED, 000.00.00.H41, 000.00.00.G22",
        "status-03, ACCEPTED, 000.00.00.H41, 000.00.00.G22",
        "status-06, COMPLETED, 000.00.00.H41, 000.00.00.G22",
        "status-13, TAKEN_BACK, 000.00.00.G22, 000.00.00.H41",
        "status-15, CHANGE_AGREED, 000.00.00.H41, 000.00.00.G22"
    })
    void statusIsReadFromAPartnerWhoDoesNotSignThem(String sample, StatusCode code, String from, String told) {
        EdxmlReading reading = post.read(bytes(sample), PARTNERS, EdxmlMessages.NOON);
        assertThat(reading).isInstanceOf(EdxmlReading.StatusRead.class);
        StatusMessage message = ((EdxmlReading.StatusRead) reading).message();
        assertThat(((EdxmlReading.StatusRead) reading).signed()).isFalse();
        assertThat(message.code()).isEqualTo(code);
        assertThat(message.from().id()).isEqualTo(new OrganId(from));
        assertThat(message.about())
                .isEqualTo(new DocumentReference(new OrganId(told), "7816/VPCP-TTĐT", ID, LocalDate.of(2015, 9, 30)));
        assertThat(message.staff().department()).isEqualTo("Phong hanh chinh");
        assertThat(message.description()).isNotBlank();
        assertThat(message.at()).isEqualTo(Instant.parse("2015-09-20T04:08:36Z"));
    }

    private DocumentMessage document(String xml) {
        EdxmlReading reading = post.read(xml.getBytes(StandardCharsets.UTF_8), PARTNERS, EdxmlMessages.NOON);
        assertThat(reading).isInstanceOf(EdxmlReading.DocumentRead.class);
        return ((EdxmlReading.DocumentRead) reading).message();
    }

    /** The sample with a true signature of the kind it draws. */
    private static String signed(String sample, ExchangeAgency sender) {
        String drawn = new String(bytes(sample), StandardCharsets.UTF_8);
        return THEIRS.sign(drawn.replaceFirst("(?s)<Signature>.*</Signature>", ""), sender);
    }

    private static byte[] bytes(String sample) {
        try (InputStream in = SamplesTest.class.getResourceAsStream("/edxml/" + sample + ".xml")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
