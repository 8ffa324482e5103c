package vn.motcua.notification.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class VersionedTextsTest {
    private final VersionedTexts texts = texts(Map.of(
            "a.body", "first", "a.body@2", "second", "a.body@4", "fourth", "b.body", "always", "c.body@3", "late"));

    @Test
    void noticeIsReadInTheWordsOfItsVersion() {
        assertThat(texts.get("a.body", 1)).isEqualTo("first");
        assertThat(texts.get("a.body", 2)).isEqualTo("second");
        assertThat(texts.get("a.body", 3)).isEqualTo("second");
        assertThat(texts.get("a.body", 4)).isEqualTo("fourth");
    }

    @Test
    void textThatDidNotChangeReadsTheSameInEveryVersion() {
        assertThat(texts.get("b.body", 1)).isEqualTo("always");
        assertThat(texts.get("b.body", 4)).isEqualTo("always");
    }

    @Test
    void newestVersionIsTheNewestOfAnyText() {
        assertThat(texts.latest()).isEqualTo(4);
        assertThat(texts(Map.of("a", "only")).latest()).isEqualTo(VersionedTexts.FIRST);
    }

    @Test
    void textThatWasNotThereYetIsABug() {
        assertThatThrownBy(() -> texts.get("c.body", 2)).isInstanceOf(IllegalStateException.class);
        assertThat(texts.get("c.body", 3)).isEqualTo("late");
    }

    private static VersionedTexts texts(Map<String, String> written) {
        Properties properties = new Properties();
        properties.putAll(written);
        return VersionedTexts.of(properties);
    }
}
