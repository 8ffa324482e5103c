package vn.motcua.notification.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.content.ContentHash;
import vn.motcua.platform.text.Language;

/**
 * What was said stays to be read as it was said: a text that stands in the golden file never changes. One that is to read
 * otherwise gets a new version beside it ({@code key@2}); new texts are written down with {@code -Dmotcua.golden=write}.
 */
class SaidWordsTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("motcua.root", "..")).resolve("backend/src/test/resources/golden-notices.txt");

    @Test
    void textThatWasSaidIsNotChanged() throws IOException {
        Map<String, String> said = said();
        Map<String, String> written = written();
        assertThat(said).isNotEmpty();
        assertThat(changed(said, written))
                .as("give the new text a version of its own and let the old one stand")
                .isEmpty();
        if ("write".equals(System.getProperty("motcua.golden"))) {
            Files.write(GOLDEN, lines(written));
        } else {
            assertThat(said.keySet()).as("new texts: -Dmotcua.golden=write").isEqualTo(written.keySet());
        }
    }

    @Test
    void changedOrMissingTextIsFound() {
        Map<String, String> said = Map.of("vi a.body", "1", "vi b.body", "2", "vi c.body", "3");
        assertThat(changed(said, Map.of("vi a.body", "1", "vi b.body", "other", "vi d.body", "4")))
                .containsExactlyInAnyOrder("vi b.body", "vi c.body");
    }

    private static List<String> changed(Map<String, String> said, Map<String, String> written) {
        return said.entrySet().stream()
                .filter(text -> !text.getValue().equals(written.get(text.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> said() throws IOException {
        Map<String, String> said = new TreeMap<>();
        for (String line : Files.readAllLines(GOLDEN)) {
            int end = line.lastIndexOf(' ');
            said.put(line.substring(0, end), line.substring(end + 1));
        }
        return said;
    }

    private static Map<String, String> written() {
        MessageTemplates templates = new MessageTemplates();
        Map<String, String> written = new TreeMap<>();
        for (Language language : Language.values()) {
            templates
                    .all(language)
                    .forEach((key, text) -> written.put(language.tag() + " " + key, ContentHash.of(text)));
        }
        return written;
    }

    private static List<String> lines(Map<String, String> written) {
        List<String> lines = new ArrayList<>();
        written.forEach((key, hash) -> lines.add(key + " " + hash));
        return lines;
    }
}
