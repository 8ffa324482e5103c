package vn.motcua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final String DATABASE = "jdbc:mysql://db.example:3306/motcua";

    @Test
    void dataFolderOfADatabaseElsewhereIsNotWiped() {
        assertThatThrownBy(() -> Surroundings.of(Map.of("MOTCUA_FRESH", "true", "MOTCUA_DB_URL", DATABASE)))
                .isInstanceOf(StartRefusedException.class);
    }

    @Test
    void ownDatabaseIsStartedAfreshAndANamedOneAsItIs() {
        assertThat(Surroundings.of(Map.of("MOTCUA_FRESH", "true")).fresh()).isTrue();
        assertThat(Surroundings.of(Map.of("MOTCUA_DB_URL", DATABASE)).ownDatabase())
                .isFalse();
    }
}
