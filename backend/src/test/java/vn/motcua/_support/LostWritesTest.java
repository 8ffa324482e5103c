package vn.motcua._support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LostWritesTest {
    private final DataSource dataSource;

    LostWritesTest(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Test
    void writeThatNobodyCommitsFails() {
        assertThatThrownBy(() -> write(false)).hasMessageContaining("outside a transaction");
    }

    @Test
    void writeThatIsCommittedDoesNot() {
        assertThatCode(() -> write(true)).doesNotThrowAnyException();
    }

    private void write(boolean committed) throws SQLException {
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("DELETE FROM rate_window WHERE window_end < '2000-01-01'")) {
            statement.executeUpdate();
            if (committed) {
                connection.commit();
            }
        }
    }
}
