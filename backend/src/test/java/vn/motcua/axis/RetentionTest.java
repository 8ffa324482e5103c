package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.axis.AxisExchangeTest.error;
import static vn.motcua.axis.AxisExchangeTest.value;
import static vn.motcua.axis.Neighbours.ABROAD;
import static vn.motcua.axis.Neighbours.JUSTICE;
import static vn.motcua.axis.Neighbours.OFFICE;
import static vn.motcua.axis.Neighbours.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.MovableClock;
import vn.motcua.axis.Neighbours.Protocol;
import vn.motcua.exchange.axis.Acknowledgement;
import vn.motcua.exchange.axis.AxisConnection;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.DocId;

/** Packages are kept for a time, and for as long as somebody has still to fetch them. */
class RetentionTest {
    private final MovableClock clock = new MovableClock();

    @TempDir
    private Path folder;

    private AxisServer axis;

    @BeforeEach
    void start() throws IOException {
        axis = AxisServer.start(
                AxisSettings.forTests(Neighbours.home(), folder.resolve("axis"), Neighbours.directory(folder)), clock);
    }

    @AfterEach
    void stop() {
        axis.close();
    }

    @Test
    void packageThatItsReceiverHasAcknowledgedIsRemovedWhenItsTimeIsOver() throws IOException {
        value(justice().send(document(JUSTICE, OFFICE, packageTo(OFFICE))));
        DocId arrived = acknowledged(office(), OFFICE);

        clock.advance(Duration.ofDays(89));
        assertThat(axis.removeOld()).isZero();
        assertThat(files()).isEqualTo(1);
        clock.advance(Duration.ofDays(2));
        assertThat(axis.removeOld()).isEqualTo(1);
        assertThat(axis.removeOld()).isZero();

        assertThat(files()).isZero();
        assertThat(error(office().fetch(arrived, folder.resolve("fetched")))).isEqualTo(AxisError.UNKNOWN_DOCUMENT);
        assertThat(value(justice().listSent(JUSTICE, Instant.EPOCH))).hasSize(1);
    }

    @Test
    void packageThatNobodyHasFetchedStaysHoweverOldItIs() {
        Path sent = packageTo(OFFICE);
        value(justice().send(document(JUSTICE, OFFICE, sent)));

        clock.advance(Duration.ofDays(1_000));
        assertThat(axis.removeOld()).isZero();

        DocId waiting = value(office().listReceived(OFFICE)).getFirst().docId();
        assertThat(value(office().fetch(waiting, folder.resolve("fetched"))).file())
                .hasSameBinaryContentAs(sent);
    }

    @Test
    void fileThatWasSentTwiceStaysWhileOneOfItsReceiversHasToFetchIt() throws IOException {
        Path sent = Edxml.file(folder, Edxml.document(JUSTICE, List.of(OFFICE, ABROAD), "Gửi hai nơi"));
        value(justice().send(document(JUSTICE, OFFICE, sent)));
        value(justice().send(document(JUSTICE, ABROAD, sent)));
        acknowledged(office(), OFFICE);

        clock.advance(Duration.ofDays(100));
        assertThat(axis.removeOld()).isEqualTo(1);

        assertThat(files()).isEqualTo(1);
        acknowledged(abroad(), ABROAD);
        clock.advance(Duration.ofDays(100));
        assertThat(axis.removeOld()).isEqualTo(1);
        assertThat(files()).isZero();
    }

    /** Fetches and acknowledges the first that waits. */
    private DocId acknowledged(AxisConnection receiver, String agency) {
        DocId waiting = value(receiver.listReceived(agency)).getFirst().docId();
        value(receiver.fetch(waiting, folder.resolve("fetched by " + agency)));
        value(receiver.acknowledge(waiting, Acknowledgement.DONE));
        return waiting;
    }

    private Path packageTo(String receiver) {
        return Edxml.file(folder, Edxml.document(JUSTICE, List.of(receiver), "Gửi một nơi"));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("axis/packages"))) {
            return all.filter(file -> file.toString().endsWith(".edxml")).count();
        }
    }

    private AxisConnection justice() {
        return connection("portal-h56", Neighbours.SECRET);
    }

    private AxisConnection office() {
        return connection("qlvb-h56", "bi-mat-cua-van-phong");
    }

    private AxisConnection abroad() {
        return connection("portal-h59", "bi-mat-cua-tra-vinh");
    }

    private AxisConnection connection(String system, String secret) {
        return Protocol.NATIONAL.connection(Neighbours.account(axis.url(), system, secret), clock);
    }
}
