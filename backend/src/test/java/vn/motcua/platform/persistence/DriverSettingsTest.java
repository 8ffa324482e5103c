package vn.motcua.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.jdbc.JdbcConnection;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._support.DatabaseTest;

/** What the configuration asks of the driver is what the driver does: the pool drops without a word what is not text. */
@DatabaseTest
class DriverSettingsTest {

    private final JdbcOperations jdbc;
    private final Transactions transactions;

    DriverSettingsTest(JdbcOperations jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @ParameterizedTest
    @CsvSource({
        "useServerPrepStmts, true",
        "cachePrepStmts, true",
        "prepStmtCacheSize, 500",
        "rewriteBatchedStatements, true",
        "useLocalSessionState, true",
        "readOnlyPropagatesToServer, false",
        "connectionTimeZone, UTC",
        "forceConnectionTimeZoneToSession, true",
        "tcpKeepAlive, true"
    })
    void settingReachesTheDriver(String name, String value) {
        String inForce = transactions.read(() -> jdbc.execute(connection -> {
            PropertySet settings = connection.unwrap(JdbcConnection.class).getPropertySet();
            return settings.getProperty(name).getStringValue();
        }));

        assertThat(inForce).isEqualTo(value);
    }
}
