package vn.motcua.registry.paper;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.seeds.SeedFiles;
import vn.motcua.platform.seeds.SeedImport;

/** Imports {@code seeds/paper-kinds}: adds what is new, and leaves alone what is there, for administrators keep it. */
@Singleton
final class PaperKindSeeds implements SeedImport {
    private static final int ORDER = 16;
    private static final String FOLDER = "paper-kinds";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final PaperRows rows;
    private final Transactions transactions;
    private final Clock clock;

    PaperKindSeeds(PaperRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A province's list.
     *
     * @param province its code, {@code H56}
     * @param basis where it was decided
     */
    record Draft(String province, String basis, List<Kind> kinds) {
        Draft {
            kinds = List.copyOf(kinds);
        }
    }

    /** A kind on it. */
    record Kind(String code, String name, String nameEn) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Path folder) {
        List<Draft> drafts = SeedFiles.read(folder, FOLDER).in(FOLDER).stream()
                .map(PaperKindSeeds::read)
                .toList();
        Instant now = clock.instant();
        transactions.write(() -> drafts.forEach(draft -> draft.kinds()
                .forEach(kind -> rows.add(
                        draft.province(), new PaperKind(kind.code(), kind.name(), kind.nameEn(), true), now))));
    }

    /** What is no list stops the import. */
    private static Draft read(byte[] json) {
        try {
            return JSON.readValue(json, Draft.class);
        } catch (IOException malformed) {
            throw new UncheckedIOException("not a list of kinds that go on paper", malformed);
        }
    }
}
