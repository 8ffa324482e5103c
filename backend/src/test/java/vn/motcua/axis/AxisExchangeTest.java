package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.axis.Neighbours.ABROAD;
import static vn.motcua.axis.Neighbours.JUSTICE;
import static vn.motcua.axis.Neighbours.JUSTICE_QD20;
import static vn.motcua.axis.Neighbours.LOCKED;
import static vn.motcua.axis.Neighbours.OFFICE;
import static vn.motcua.axis.Neighbours.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.axis.Neighbours.Protocol;
import vn.motcua.exchange.axis.Acknowledgement;
import vn.motcua.exchange.axis.AxisAgency;
import vn.motcua.exchange.axis.AxisAnswer;
import vn.motcua.exchange.axis.AxisAnswer.Answered;
import vn.motcua.exchange.axis.AxisAnswer.Refused;
import vn.motcua.exchange.axis.AxisConnection;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.Dispatch;
import vn.motcua.exchange.axis.DocId;
import vn.motcua.exchange.axis.FetchedPackage;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.exchange.axis.SentPackage;

/** The adapters against the axis in the box, over a real socket: what both protocols do alike. */
class AxisExchangeTest {
    private static final long MOST_BYTES = 1024 * 1024;

    @TempDir
    private static Path folder;

    private static AxisServer axis;

    @BeforeAll
    static void start() throws IOException {
        axis = AxisServer.start(
                AxisSettings.forTests(Neighbours.home(), folder.resolve("axis"), Neighbours.directory(folder))
                        .within(new AxisSettings.Bounds(MOST_BYTES, Duration.ofSeconds(30), 1024)),
                Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        axis.close();
    }

    @ParameterizedTest
    @EnumSource
    void packageReachesItsReceiverAsItWasSent(Protocol protocol) throws IOException {
        Path file = packageTo(OFFICE);

        DocId sent = value(protocol.justice(axis.url()).send(document(JUSTICE, OFFICE, file)));

        ReceivedPackage received = arrived(protocol.office(axis.url()), OFFICE, protocol.justice(axis.url()), sent);
        FetchedPackage fetched = value(protocol.office(axis.url()).fetch(received.docId(), folder.resolve("fetched")));
        assertThat(received.from()).isEqualTo(JUSTICE);
        assertThat(received.to()).isEqualTo(OFFICE);
        assertThat(received.type()).isEqualTo(MessageType.EDOC);
        assertThat(received.acknowledgement()).isEmpty();
        assertThat(fetched.file()).hasSameBinaryContentAs(file);
        assertThat(fetched.size()).isEqualTo(Files.size(file));
    }

    @ParameterizedTest
    @EnumSource
    void sameMessageSentAgainIsOnePackage(Protocol protocol) {
        AxisConnection justice = protocol.justice(axis.url());
        Dispatch dispatch = document(JUSTICE, OFFICE, packageTo(OFFICE));

        DocId once = value(justice.send(dispatch));
        DocId again = value(justice.send(dispatch));

        assertThat(again).isEqualTo(once);
        assertThat(sent(justice, JUSTICE))
                .filteredOn(line -> line.docId().equals(once))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void oneMessageIdIsNotGivenToTwoFiles(Protocol protocol) {
        AxisConnection justice = protocol.justice(axis.url());
        Dispatch one = document(JUSTICE, OFFICE, packageTo(OFFICE));
        value(justice.send(one));

        Dispatch other = new Dispatch(one.messageId(), JUSTICE, OFFICE, MessageType.EDOC, packageTo(OFFICE));

        assertThat(error(justice.send(other))).isEqualTo(AxisError.INVALID_FILE);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAcknowledgedAsDoneOrFailedLeavesTheMailbox(Protocol protocol) {
        for (Acknowledgement last : List.of(Acknowledgement.DONE, Acknowledgement.FAIL)) {
            AxisConnection office = protocol.office(axis.url());
            DocId sent = value(protocol.justice(axis.url()).send(document(JUSTICE, OFFICE, packageTo(OFFICE))));
            DocId mine =
                    arrived(office, OFFICE, protocol.justice(axis.url()), sent).docId();

            value(office.acknowledge(mine, Acknowledgement.PROCESSING));
            assertThat(value(office.listReceived(OFFICE)))
                    .filteredOn(line -> line.docId().equals(mine))
                    .singleElement()
                    .extracting(line -> line.acknowledgement().orElseThrow())
                    .isEqualTo(Acknowledgement.PROCESSING);
            value(office.acknowledge(mine, last));
            value(office.acknowledge(mine, Acknowledgement.PROCESSING));

            assertThat(value(office.listReceived(OFFICE)))
                    .noneMatch(line -> line.docId().equals(mine));
            assertThat(arrival(protocol.justice(axis.url()), sent).acknowledgement())
                    .contains(last);
        }
    }

    @ParameterizedTest
    @EnumSource
    void senderFindsItsMessageInTheListOfWhatWasSent(Protocol protocol) {
        AxisConnection justice = protocol.justice(axis.url());
        Instant before = Instant.now().minusSeconds(1);
        Dispatch dispatch = document(JUSTICE, OFFICE, packageTo(OFFICE));
        DocId sent = value(justice.send(dispatch));

        SentPackage line = sent(justice, JUSTICE).stream()
                .filter(each -> each.docId().equals(sent))
                .findFirst()
                .orElseThrow();

        assertThat(line.messageId()).contains(dispatch.messageId());
        assertThat(line.to()).isEqualTo(OFFICE);
        assertThat(line.sentAt()).isBetween(before, Instant.now());
        assertThat(line.arrival().acknowledgement()).isEmpty();
        assertThat(value(justice.listSent(JUSTICE, Instant.now().plusSeconds(60))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void receiverIsFoundByItsCodeOfEitherScheme(Protocol protocol) {
        Path file = Edxml.file(folder, Edxml.document(OFFICE, List.of(JUSTICE_QD20), UUID.randomUUID() + ""));

        DocId sent = value(protocol.office(axis.url()).send(document("H56.01", JUSTICE, file)));

        assertThat(arrived(protocol.justice(axis.url()), JUSTICE_QD20, protocol.office(axis.url()), OFFICE, sent)
                        .to())
                .isEqualTo(JUSTICE);
    }

    @ParameterizedTest
    @EnumSource
    void statusMessageGoesToTheOneWhoseDocumentItSpeaksOf(Protocol protocol) {
        Path file = Edxml.file(folder, Edxml.status(OFFICE, JUSTICE));

        DocId sent = value(protocol.office(axis.url())
                .send(new Dispatch(UUID.randomUUID(), OFFICE, JUSTICE, MessageType.STATUS, file)));

        assertThat(arrived(protocol.justice(axis.url()), JUSTICE, protocol.office(axis.url()), OFFICE, sent)
                        .type())
                .isEqualTo(MessageType.STATUS);
    }

    @ParameterizedTest
    @EnumSource
    void unknownReceiverIsRefused(Protocol protocol) {
        Path file = packageTo("000.00.99.H56");

        assertThat(error(protocol.justice(axis.url()).send(document(JUSTICE, "000.00.99.H56", file))))
                .isEqualTo(AxisError.UNKNOWN_RECEIVER);
    }

    @ParameterizedTest
    @EnumSource
    void lockedReceiverIsRefused(Protocol protocol) {
        assertThat(error(protocol.justice(axis.url()).send(document(JUSTICE, LOCKED, packageTo(LOCKED)))))
                .isEqualTo(AxisError.RECEIVER_LOCKED);
    }

    @ParameterizedTest
    @EnumSource
    void receiverWhomThePackageDoesNotNameIsRefused(Protocol protocol) {
        assertThat(error(protocol.justice(axis.url()).send(document(JUSTICE, JUSTICE, packageTo(OFFICE)))))
                .isEqualTo(AxisError.NOT_STANDARD);
    }

    @ParameterizedTest
    @EnumSource
    void nobodySendsForAnothersAgency(Protocol protocol) {
        Path forged = Edxml.file(folder, Edxml.document(OFFICE, List.of(JUSTICE), "forged"));

        assertThat(error(protocol.justice(axis.url()).send(document(OFFICE, JUSTICE, forged))))
                .isEqualTo(AxisError.UNREGISTERED_SENDER);
        assertThat(error(protocol.justice(axis.url()).send(document(JUSTICE, JUSTICE, forged))))
                .isEqualTo(AxisError.UNREGISTERED_SENDER);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoPackageIsRefused(Protocol protocol) {
        String good = Edxml.document(JUSTICE, List.of(OFFICE), "x");
        for (String bad : List.of(
                "no xml",
                "",
                "<a/>",
                good.replace("edXML:MessageHeader", "edXML:Other"),
                good.replace("?>", "?><!DOCTYPE edXML [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"),
                good.replace("<edXML:From>", "<edXML:From>" + " ".repeat(1024 * 1024 - 600)),
                good.substring(0, good.indexOf("<edXML:Subject>")))) {
            assertThat(error(protocol.justice(axis.url()).send(document(JUSTICE, OFFICE, Edxml.file(folder, bad)))))
                    .as(bad.substring(0, Math.min(20, bad.length())))
                    .isEqualTo(bad.length() > MOST_BYTES ? AxisError.TOO_LARGE : AxisError.NOT_STANDARD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void packageThatIsTooLargeIsRefusedAndLeavesNothing(Protocol protocol) throws IOException {
        Path large = Edxml.large(folder, JUSTICE, OFFICE, 3 * MOST_BYTES);

        assertThat(error(protocol.justice(axis.url()).send(document(JUSTICE, OFFICE, large))))
                .isEqualTo(AxisError.TOO_LARGE);
        assertThat(folder.resolve("axis/packages/halves")).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void wrongSecretIsRefused(Protocol protocol) {
        AxisConnection impostor = protocol.connection(
                Neighbours.account(axis.url(), "portal-h56", "bi-mat-cua-thanh-hob"), Clock.systemUTC());
        AxisConnection stranger =
                protocol.connection(Neighbours.account(axis.url(), "portal-h99", Neighbours.SECRET), Clock.systemUTC());

        assertThat(error(impostor.send(document(JUSTICE, OFFICE, packageTo(OFFICE)))))
                .isEqualTo(AxisError.WRONG_CREDENTIALS);
        assertThat(error(impostor.listReceived(JUSTICE))).isEqualTo(AxisError.WRONG_CREDENTIALS);
        assertThat(error(stranger.agencies())).isEqualTo(AxisError.WRONG_CREDENTIALS);
    }

    @ParameterizedTest
    @EnumSource
    void anothersMailboxIsClosed(Protocol protocol) {
        AxisConnection justice = protocol.justice(axis.url());
        DocId sent = value(justice.send(document(JUSTICE, OFFICE, packageTo(OFFICE))));
        DocId theirs = arrival(justice, sent).docId();

        assertThat(error(justice.listReceived(OFFICE))).isEqualTo(AxisError.UNREGISTERED_SENDER);
        assertThat(error(justice.listSent(OFFICE, Instant.EPOCH))).isEqualTo(AxisError.UNREGISTERED_SENDER);
        assertThat(error(justice.fetch(theirs, folder.resolve("stolen")))).isEqualTo(AxisError.UNKNOWN_DOCUMENT);
        assertThat(error(justice.acknowledge(theirs, Acknowledgement.DONE))).isEqualTo(AxisError.UNKNOWN_DOCUMENT);
        assertThat(error(justice.fetch(new DocId("none"), folder.resolve("stolen"))))
                .isEqualTo(AxisError.UNKNOWN_DOCUMENT);
        assertThat(folder.resolve("stolen")).doesNotExist();
    }

    @Test
    void nationalAxisReachesEveryProvinceAndTheProvincialOneItsOwn() {
        assertThat(value(Protocol.NATIONAL.justice(axis.url()).agencies()))
                .extracting(AxisAgency::code)
                .containsExactly(JUSTICE, LOCKED, OFFICE, ABROAD);
        assertThat(value(Protocol.PROVINCIAL.justice(axis.url()).agencies()))
                .extracting(AxisAgency::code)
                .containsExactly(JUSTICE, LOCKED, OFFICE);
        Dispatch abroad = document(JUSTICE, ABROAD, packageTo(ABROAD));
        assertThat(error(Protocol.PROVINCIAL.justice(axis.url()).send(abroad))).isEqualTo(AxisError.UNKNOWN_RECEIVER);
        DocId sent = value(Protocol.NATIONAL.justice(axis.url()).send(abroad));
        DocId theirs = arrival(Protocol.NATIONAL.justice(axis.url()), sent).docId();
        assertThat(value(Protocol.NATIONAL.abroad(axis.url()).fetch(theirs, folder.resolve("abroad")))
                        .file())
                .hasSameBinaryContentAs(abroad.file());
    }

    /** The list is read to its end, over as many pages as it has. */
    @Test
    void longListOfWhatWasSentIsReadWhole() {
        AxisConnection abroad = Protocol.NATIONAL.abroad(axis.url());
        int more = Lines.MOST + 10;
        for (int i = 0; i < more; i++) {
            Path file = Edxml.file(folder, Edxml.document(ABROAD, List.of(ABROAD), "page " + i));
            value(abroad.send(document(ABROAD, ABROAD, file)));
        }

        assertThat(sent(abroad, ABROAD)).hasSize(more).doesNotHaveDuplicates();
    }

    private static Path packageTo(String receiver) {
        return Edxml.file(folder, Edxml.document(JUSTICE, List.of(receiver), "V/v " + UUID.randomUUID()));
    }

    private static List<SentPackage> sent(AxisConnection sender, String agency) {
        return value(sender.listSent(agency, Instant.EPOCH));
    }

    private static SentPackage.Arrival arrival(AxisConnection justice, DocId sent) {
        return arrival(justice, JUSTICE, sent);
    }

    private static SentPackage.Arrival arrival(AxisConnection sender, String from, DocId sent) {
        return sent(sender, from).stream()
                .filter(line -> line.docId().equals(sent))
                .findFirst()
                .orElseThrow()
                .arrival();
    }

    private static ReceivedPackage arrived(
            AxisConnection receiver, String mailbox, AxisConnection justice, DocId sent) {
        return arrived(receiver, mailbox, justice, JUSTICE, sent);
    }

    private static ReceivedPackage arrived(
            AxisConnection receiver, String mailbox, AxisConnection sender, String from, DocId sent) {
        DocId mine = arrival(sender, from, sent).docId();
        return value(receiver.listReceived(mailbox)).stream()
                .filter(line -> line.docId().equals(mine))
                .findFirst()
                .orElseThrow();
    }

    static <T> T value(AxisAnswer<T> answer) {
        assertThat(answer).isInstanceOf(Answered.class);
        return ((Answered<T>) answer).value();
    }

    static AxisError error(AxisAnswer<?> answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused<?>) answer).error();
    }
}
