package vn.motcua.dossier.attachment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Cells;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.persistence.UuidBytes;

/** Which required documents of a dossier have papers: asked at each submission, so no more is read than that. */
@Singleton
class SqlGivenPapers {

    private static final String GIVEN = """
            SELECT required_document_code, submitted, source_result_of FROM dossier_attachment
            WHERE dossier_id = ?""";

    private final JdbcOperations jdbc;
    private final Transactions transactions;

    SqlGivenPapers(JdbcOperations jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    List<GivenPaper> list(DossierId dossier) {
        return transactions.read(() -> jdbc.execute(connection -> {
            try (PreparedStatement query = connection.prepareStatement(GIVEN)) {
                query.setBytes(1, UuidBytes.of(dossier.value()));
                ResultSet rows = query.executeQuery();
                List<GivenPaper> given = new ArrayList<>();
                while (rows.next()) {
                    given.add(given(new Cells(rows)));
                }
                return given;
            }
        }));
    }

    private static GivenPaper given(Cells cells) throws SQLException {
        String code = cells.text();
        boolean submitted = cells.yes();
        @Nullable UUID resultOf = cells.findUuid();
        return new GivenPaper(code, submitted, resultOf == null ? null : new DossierId(resultOf));
    }
}
