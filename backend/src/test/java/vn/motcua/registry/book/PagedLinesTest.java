package vn.motcua.registry.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.register.DocumentLine;
import vn.motcua.platform.persistence.Page;

class PagedLinesTest {

    private final List<@Nullable String> asked = new ArrayList<>();

    @Test
    void pageIsReadWhenTheOneBeforeItIsDrawn() {
        PagedLines lines = new PagedLines(this::page);
        assertThat(asked).hasSize(1);

        lines.next();
        lines.next();
        assertThat(asked).hasSize(1);
        assertThat(lines.hasNext()).isTrue();
        assertThat(asked).containsExactly(null, "2");
    }

    @Test
    void linesComeInTheirOrderUntilThereAreNoMore() {
        PagedLines lines = new PagedLines(this::page);
        List<Integer> numbers = new ArrayList<>();
        lines.forEachRemaining(
                line -> numbers.add(((DocumentLine.Incoming) line).arrival().number()));

        assertThat(numbers).containsExactly(1, 2, 3, 4, 5);
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    private Page<DocumentLine> page(@Nullable String cursor) {
        asked.add(cursor);
        return switch (cursor) {
            case null -> new Page<>(List.of(line(1), line(2)), "2");
            case "2" -> new Page<>(List.of(line(3), line(4)), "4");
            default -> new Page<>(List.of(line(5)), null);
        };
    }

    private static DocumentLine line(int number) {
        LocalDate day = LocalDate.of(2026, 2, 5);
        return new DocumentLine.Incoming(
                new DocumentLine.Arrival(day, number),
                "Sở Tư pháp",
                new DocumentLine.Reference("1887/STP-HCTP", day),
                new DocumentLine.Matter("Công văn", "Về việc"),
                new DocumentLine.Passing(null, null),
                "");
    }
}
