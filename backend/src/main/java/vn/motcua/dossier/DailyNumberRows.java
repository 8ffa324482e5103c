package vn.motcua.dossier;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.UuidBytes;

/** The running numbers of an agency's day, without gaps: the table {@code dossier_code_counter}. */
@Singleton
class DailyNumberRows {

    /** Makes or advances the counter and brings its number along with the answer, so that no second question is needed. */
    private static final String NEXT = """
            INSERT INTO dossier_code_counter (agency_id, day, last_number) VALUES (?, ?, LAST_INSERT_ID(1))
            ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)""";

    private final JdbcOperations jdbc;

    DailyNumberRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; its row is held until the transaction ends, and the number given back if it fails. */
    int next(AgencyId agency, LocalDate day) {
        return jdbc.execute(connection -> {
            try (PreparedStatement next = connection.prepareStatement(NEXT, Statement.RETURN_GENERATED_KEYS)) {
                next.setBytes(1, UuidBytes.of(agency.value()));
                next.setObject(2, day);
                next.executeUpdate();
                return number(next);
            }
        });
    }

    private static int number(PreparedStatement next) throws SQLException {
        try (ResultSet keys = next.getGeneratedKeys()) {
            if (!keys.next()) {
                throw new IllegalStateException("the counter gave no number");
            }
            return keys.getInt(1);
        }
    }
}
