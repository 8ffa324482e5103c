package vn.motcua.document.paper.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyInWordsTest {
    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | Không đồng
            5             | Năm đồng
            10            | Mười đồng
            14            | Mười bốn đồng
            15            | Mười lăm đồng
            21            | Hai mươi mốt đồng
            24            | Hai mươi tư đồng
            105           | Một trăm linh năm đồng
            110           | Một trăm mười đồng
            8000          | Tám nghìn đồng
            1005          | Một nghìn không trăm linh năm đồng
            75000         | Bảy mươi lăm nghìn đồng
            1000000       | Một triệu đồng
            1000500       | Một triệu không trăm nghìn năm trăm đồng
            1055000       | Một triệu không trăm năm mươi lăm nghìn đồng
            1000000000    | Một tỷ đồng
            2005000000    | Hai tỷ không trăm linh năm triệu đồng
            1000000000000 | Một nghìn tỷ đồng
            """)
    void amountsAreReadAsPeopleReadThem(long amount, String words) {
        assertThat(MoneyInWords.of(amount)).isEqualTo(words);
    }

    @Test
    void wordsReadBackGiveTheAmount() {
        LongStream.concat(
                        LongStream.rangeClosed(0, 20_000),
                        LongStream.iterate(20_001, n -> n < 999_999_999_999L, n -> n * 3 / 2 + 7))
                .forEach(amount -> assertThat(amount(MoneyInWords.of(amount))).isEqualTo(amount));
    }

    @Test
    void amountBelowNothingIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> MoneyInWords.of(-1));
    }

    /** Reads the words back, below a thousand billion. */
    private static long amount(String words) {
        List<String> all = new ArrayList<>(
                Arrays.asList(words.toLowerCase(java.util.Locale.ROOT).split(" ")));
        all.removeLast();
        long sum = 0;
        long group = 0;
        long ones = 0;
        for (String word : all) {
            switch (word) {
                case "tỷ", "triệu", "nghìn" -> {
                    sum += (group + ones) * unit(word);
                    group = 0;
                    ones = 0;
                }
                case "trăm" -> {
                    group += ones * 100;
                    ones = 0;
                }
                case "mươi" -> {
                    group += ones * 10;
                    ones = 0;
                }
                case "mười" -> group += 10;
                case "linh" -> ones = 0;
                default -> ones = DIGITS.getOrDefault(word, -1_000_000);
            }
        }
        return sum + group + ones;
    }

    private static long unit(String word) {
        return switch (word) {
            case "tỷ" -> 1_000_000_000L;
            case "triệu" -> 1_000_000L;
            default -> 1_000L;
        };
    }
}
