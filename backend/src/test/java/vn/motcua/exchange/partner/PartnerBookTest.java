package vn.motcua.exchange.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.DatabaseTest;
import vn.motcua.exchange.ExchangeAgencies;

/** An agency may be known by several codes. */
@DatabaseTest
class PartnerBookTest {
    private final ExchangeAgencies agencies;
    private final ObjectMapper json;

    @TempDir
    private Path folder;

    PartnerBookTest(ExchangeAgencies agencies, ObjectMapper json) {
        this.agencies = agencies;
        this.json = json;
    }

    @Test
    void partnerIsOneByAllCodesThatItIsListedWith() throws IOException {
        Path file = Files.writeString(folder.resolve("partners.json"), """
                [{"codes": ["Z98.1", "000.00.01.Z98"], "name": "Cơ quan thứ nhất", "certificates": []},
                 {"codes": ["Z98.2"], "name": "Cơ quan thứ hai", "certificates": []}]
                """);
        PartnerBook book = new PartnerBook(file.toString(), agencies, signer -> Optional.empty(), json);

        assertThat(book.same("Z98.1", "000.00.01.Z98")).isTrue();
        assertThat(book.same("000.00.01.Z98", "Z98.1")).isTrue();
        assertThat(book.same("Z98.1", "Z98.2")).isFalse();
        assertThat(book.same("Z98.3", "Z98.4")).isFalse();
        assertThat(book.same("Z98.3", "Z98.3")).isTrue();
        assertThat(book.same("H56.14", "000.00.14.H56")).isTrue();
    }
}
