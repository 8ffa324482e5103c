package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.axis.Neighbours.JUSTICE;
import static vn.motcua.axis.Neighbours.OFFICE;
import static vn.motcua.axis.Neighbours.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.axis.Neighbours.Protocol;
import vn.motcua.exchange.axis.AxisConnection;
import vn.motcua.exchange.axis.ReceivedPackage;

/** A package much larger than the memory of the axis, which has 128 MB. */
class LargePackageTest {
    private static final long BYTES = 300_000_000;

    @TempDir
    private Path folder;

    @Test
    void packageLargerThanTheMemoryGoesThrough() throws Exception {
        Path large = Edxml.large(folder, JUSTICE, OFFICE, BYTES);
        try (AxisProcess axis = AxisProcess.start(folder.resolve("axis"), Neighbours.directory(folder))) {
            for (Protocol protocol : Protocol.values()) {
                AxisConnection office = protocol.office(axis.url());
                AxisExchangeTest.value(protocol.justice(axis.url()).send(document(JUSTICE, OFFICE, large)));
                List<ReceivedPackage> received = AxisExchangeTest.value(office.listReceived(OFFICE));

                Path fetched = folder.resolve("fetched");
                AxisExchangeTest.value(office.fetch(received.getLast().docId(), fetched));

                assertThat(Files.mismatch(fetched, large)).isEqualTo(-1);
            }
        }
    }
}
