package vn.motcua.dossier.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.text.Language;

/** A long table is made page by page, and no further than it is read. */
@ServerTest
class ExportedDossiersTest {

    private final DossierCsv csv;
    private final AgencyId agency;
    private final List<@Nullable String> asked = new ArrayList<>();

    ExportedDossiersTest(Agencies agencies, Applications applications) {
        csv = new DossierCsv(agencies, Language.EN);
        agency = applications.agency();
    }

    @Test
    void pagesAreAskedForWhenTheyAreReadAndNotBefore() throws IOException {
        ExportedDossiers table = table(5, 1_000);
        assertThat(asked).isEmpty();
        table.readNBytes(3);
        assertThat(asked).isEmpty();

        String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);

        assertThat(text.lines()).hasSize(1 + 5 * 10);
        assertThat(asked).containsExactly(null, "1", "2", "3", "4");
        assertThat(table.read()).isEqualTo(-1);
        assertThat(asked).hasSize(5);
    }

    @Test
    void noMoreIsWrittenThanIsAllowed() throws IOException {
        assertThat(new String(table(5, 25).readAllBytes(), StandardCharsets.UTF_8).lines())
                .hasSize(1 + 25);
        assertThat(asked).hasSize(3);
    }

    @Test
    void emptyTableHasItsHeadings() throws IOException {
        ExportedDossiers table = new ExportedDossiers(after -> new Page<>(List.of(), null), csv, 10);

        assertThat(new String(table.readAllBytes(), StandardCharsets.UTF_8).lines())
                .hasSize(1);
    }

    @Test
    void pageThatCannotBeReadBreaksTheFileOff() {
        ExportedDossiers table = new ExportedDossiers(
                after -> {
                    throw new IllegalStateException("no database");
                },
                csv,
                10);

        assertThatThrownBy(table::readAllBytes).hasMessage("no database");
    }

    private ExportedDossiers table(int pages, int most) {
        return new ExportedDossiers(
                after -> {
                    asked.add(after);
                    int page = after == null ? 0 : Integer.parseInt(after);
                    List<ListedDossier> ten =
                            IntStream.range(0, 10).mapToObj(i -> dossier()).toList();
                    return new Page<>(ten, page + 1 < pages ? String.valueOf(page + 1) : null);
                },
                csv,
                most);
    }

    private ListedDossier dossier() {
        return new ListedDossier(
                new DossierId(UUID.randomUUID()),
                null,
                DossierStatus.DRAFT,
                new ListedDossier.Procedure("1.005092", "Cấp bản sao", "Copies"),
                agency,
                "Lê Thị Mẫu",
                null,
                Instant.parse("2026-11-23T03:00:00Z"),
                null,
                null,
                null);
    }
}
