package vn.motcua.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Named parameters become question marks; what is kept of texts stays small whatever is asked. */
class SqlTextTest {
    private static final int FEW_MEGABYTES = 5_000_000;

    @Test
    void namesBecomeQuestionMarksInTheirOrder() {
        SqlText text = SqlText.of("SELECT a FROM t WHERE b = :b AND c IN (:c) AND d = :b");

        assertThat(text.names()).containsExactly("b", "c", "b");
        assertThat(text.expanded(List.of(1, 3, 1)))
                .isEqualTo("SELECT a FROM t WHERE b = ? AND c IN (?, ?, ?) AND d = ?");
    }

    @Test
    void shapesOfQuestionsDoNotPileUp() {
        for (int shape = 1; shape <= 3_000; shape++) {
            String branch = "SELECT a FROM t" + shape + " WHERE b = :b";
            assertThat(SqlText.of(branch).names()).containsExactly("b");
            String wide = String.join(" UNION ALL ", Collections.nCopies(200, branch));
            assertThat(SqlText.of(wide).names()).hasSize(200);
        }

        assertThat(SqlText.keptLetters()).isLessThan(FEW_MEGABYTES);
    }
}
