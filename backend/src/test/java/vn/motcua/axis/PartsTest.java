package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
    private static final String FORM = """
            --b
            Content-Disposition: form-data; name="empty"


            --b
            Content-Disposition: form-data; name="file"; filename="x"
            Content-Type: text/plain

            %s
            --b
            Content-Disposition: form-data; name="last"

            Đông
            --b--
            """.replace("\n", "\r\n");

    /** However the network cuts it up. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 100_000})
    void partsAreReadAsTheyWereWritten(int pieces) throws IOException {
        String content = ("--b\r\n-\r\r\n--\r\n--c" + "x".repeat(70_000) + "\r\n--").repeat(2);

        assertThat(read(FORM.formatted(content), pieces)).containsExactly("empty=", "file=" + content, "last=Đông");
    }

    @Test
    void formThatBreaksOffIsNoForm() {
        String whole = FORM.formatted("content");
        for (int length = 0; length < whole.length() - 4; length++) {
            String half = whole.substring(0, length);
            assertThatThrownBy(() -> read(half, 5)).as(half).isInstanceOf(IOException.class);
        }
    }

    @Test
    void lineWithoutEndIsRefused() {
        assertThatThrownBy(() -> read("--b\r\n" + "x".repeat(100_000), 1000)).isInstanceOf(IOException.class);
    }

    private static List<String> read(String form, int pieces) throws IOException {
        Parts parts = new Parts(new InPieces(form.getBytes(StandardCharsets.UTF_8), pieces), "b");
        List<String> read = new ArrayList<>();
        for (Optional<String> name = parts.next(); name.isPresent(); name = parts.next()) {
            read.add(name.get() + "=" + new String(parts.content().readAllBytes(), StandardCharsets.UTF_8));
        }
        return read;
    }

    /** Gives only so many bytes at a time. */
    private static final class InPieces extends InputStream {
        private final ByteArrayInputStream bytes;
        private final int most;

        InPieces(byte[] bytes, int most) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.most = most;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, Math.min(length, most));
        }
    }
}
