package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.axis.AxisExchangeTest.error;
import static vn.motcua.axis.AxisExchangeTest.value;
import static vn.motcua.axis.Neighbours.ABROAD;
import static vn.motcua.axis.Neighbours.JUSTICE;
import static vn.motcua.axis.Neighbours.OFFICE;
import static vn.motcua.axis.Neighbours.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.axis.Neighbours.Protocol;
import vn.motcua.exchange.axis.Acknowledgement;
import vn.motcua.exchange.axis.AxisAgency;
import vn.motcua.exchange.axis.AxisConnection;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.Dispatch;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.NationalAxis;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.exchange.axis.wire.AgencyDeletion;
import vn.motcua.exchange.axis.wire.AgencyEntry;

/** Agencies that come and go while the axis runs, over a real socket. */
class RegisterAgencyTest {
    private static final String COMMUNE = "000.05.31.H56";
    private static final String COMMUNE_QD20 = "H56.31.05";

    @TempDir
    private Path folder;

    private AxisSettings settings;
    private AxisServer axis;

    @BeforeEach
    void start() throws IOException {
        settings = AxisSettings.forTests(Neighbours.home(), folder.resolve("axis"), Neighbours.directory(folder));
        axis = AxisServer.start(settings, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        axis.close();
    }

    @Test
    void registeredAgencyReceivesAndSendsAndOutlivesTheProcess() {
        value(portal().register(AgencyEntry.of(COMMUNE, "UBND xã")));
        axis.close();
        axis = AxisServer.start(settings, Clock.systemUTC());

        assertThat(value(portal().agencies())).contains(new AxisAgency(COMMUNE, COMMUNE_QD20, "UBND xã", true));
        value(office().send(document(OFFICE, COMMUNE_QD20, packageOf(OFFICE, COMMUNE_QD20))));
        value(portal().send(document(COMMUNE, OFFICE, packageOf(COMMUNE, OFFICE))));

        assertThat(value(portal().listReceived(COMMUNE))).hasSize(1);
        assertThat(value(office().listReceived(OFFICE))).hasSize(1);
    }

    @Test
    void registeringAgainGivesAnotherName() {
        value(portal().register(AgencyEntry.of(COMMUNE, "Cũ")));
        value(portal().register(AgencyEntry.of(COMMUNE_QD20, "Mới")));

        assertThat(value(portal().agencies()))
                .filteredOn(agency -> agency.otherCode().equals(COMMUNE_QD20))
                .extracting(AxisAgency::name)
                .containsExactly("Mới");
    }

    /** Of 000.31.00.H56 and 000.00.31.H56 alike the newer scheme makes H56.31. */
    @Test
    void anotherCodeOfTheSameAgencyIsNotSaidToBeRegistered() {
        value(portal().register(AgencyEntry.of("000.00.31.H56", "Huyện")));

        assertThat(error(portal().register(AgencyEntry.of("000.31.00.H56", "Khác"))))
                .isEqualTo(AxisError.INVALID_FILE);
        assertThat(value(portal().agencies())).extracting(AxisAgency::name).contains("Huyện");
    }

    @Test
    void systemRegistersAgenciesOfItsOwnProvinceAlone() {
        for (String code :
                List.of("000.00.09.H59", "H59.09", "H59.09.H56", "H560.1", "", "000.05.31.H56\r\nx", "H56..1")) {
            assertThat(error(portal().register(AgencyEntry.of(code, "x")))).isEqualTo(AxisError.INVALID_FILE);
        }
        assertThat(error(portal().register(new AgencyEntry("7", "H59.31", COMMUNE, "x", null, null, null))))
                .isEqualTo(AxisError.INVALID_FILE);
        assertThat(error(portal().register(AgencyEntry.of(COMMUNE, " ")))).isEqualTo(AxisError.INVALID_FILE);
        assertThat(value(portal().agencies())).hasSize(4);
    }

    @Test
    void nobodyTakesAnothersAgencyOrItsMailbox() {
        value(portal().send(document(JUSTICE, OFFICE, packageOf(JUSTICE, OFFICE))));

        assertThat(error(portal().register(AgencyEntry.of(OFFICE, "Mine")))).isEqualTo(AxisError.UNREGISTERED_SENDER);
        assertThat(error(portal().register(AgencyEntry.of("H56.01", "Mine")))).isEqualTo(AxisError.UNREGISTERED_SENDER);
        assertThat(error(portal().delete(new AgencyDeletion(OFFICE)))).isEqualTo(AxisError.UNREGISTERED_SENDER);
        assertThat(error(portal().delete(new AgencyDeletion("H56.77")))).isEqualTo(AxisError.UNREGISTERED_SENDER);
        assertThat(error(portal().delete(new AgencyDeletion(ABROAD)))).isEqualTo(AxisError.UNREGISTERED_SENDER);

        value(office().delete(new AgencyDeletion(OFFICE)));
        assertThat(error(portal().register(AgencyEntry.of(OFFICE, "Mine")))).isEqualTo(AxisError.UNREGISTERED_SENDER);
        assertThat(error(portal().listReceived(OFFICE))).isEqualTo(AxisError.UNREGISTERED_SENDER);
    }

    @Test
    void onlyASystemThatIsKnownRegisters() {
        NationalAxis stranger = new NationalAxis(
                Neighbours.account(axis.url(), "portal-h56", "another secret of some length"),
                Neighbours.PATIENCE,
                Clock.systemUTC());

        assertThat(error(stranger.register(AgencyEntry.of(COMMUNE, "x")))).isEqualTo(AxisError.WRONG_CREDENTIALS);
        assertThat(error(stranger.delete(new AgencyDeletion(JUSTICE)))).isEqualTo(AxisError.WRONG_CREDENTIALS);
    }

    /** What was sent to it before is fetched and acknowledged, and statuses come and go until all is over. */
    @Test
    void deletedAgencyLosesNothingAndTakesInNoMoreDocuments() throws IOException {
        Path sent = packageOf(JUSTICE, OFFICE);
        value(portal().send(document(JUSTICE, OFFICE, sent)));
        value(office().delete(new AgencyDeletion(OFFICE)));
        axis.close();
        axis = AxisServer.start(settings, Clock.systemUTC());

        assertThat(value(portal().agencies())).noneMatch(agency -> agency.code().equals(OFFICE));
        for (AxisConnection sender : List.of(portal(), Protocol.PROVINCIAL.justice(axis.url()))) {
            assertThat(error(sender.send(document(JUSTICE, OFFICE, packageOf(JUSTICE, OFFICE)))))
                    .isEqualTo(AxisError.UNKNOWN_RECEIVER);
        }
        assertThat(error(office().send(document(OFFICE, JUSTICE, packageOf(OFFICE, JUSTICE)))))
                .isEqualTo(AxisError.UNREGISTERED_SENDER);

        ReceivedPackage waiting = value(office().listReceived(OFFICE)).getFirst();
        assertThat(value(office().fetch(waiting.docId(), folder.resolve("fetched")))
                        .file())
                .hasSameBinaryContentAs(sent);
        value(office().send(status(OFFICE, JUSTICE)));
        value(portal().send(status(JUSTICE, OFFICE)));
        value(office().acknowledge(waiting.docId(), Acknowledgement.DONE));
        assertThat(value(portal().listReceived(JUSTICE))).hasSize(1);
        assertThat(value(office().listReceived(OFFICE))).hasSize(1);
    }

    @Test
    void deletedAgencyComesBackWithItsMailbox() {
        value(portal().send(document(JUSTICE, OFFICE, packageOf(JUSTICE, OFFICE))));
        value(office().delete(new AgencyDeletion(OFFICE)));
        value(office().register(AgencyEntry.of(OFFICE, "Văn phòng")));

        value(portal().send(document(JUSTICE, OFFICE, packageOf(JUSTICE, OFFICE))));
        assertThat(value(office().listReceived(OFFICE))).hasSize(2);
    }

    private NationalAxis portal() {
        return (NationalAxis) Protocol.NATIONAL.justice(axis.url());
    }

    private NationalAxis office() {
        return (NationalAxis) Protocol.NATIONAL.office(axis.url());
    }

    private Path packageOf(String from, String to) {
        return Edxml.file(
                folder, Edxml.document(from, List.of(to), UUID.randomUUID().toString()));
    }

    private Dispatch status(String from, String documentOf) {
        Path file = Edxml.file(folder, Edxml.status(from, documentOf));
        return new Dispatch(UUID.randomUUID(), from, documentOf, MessageType.STATUS, file);
    }
}
