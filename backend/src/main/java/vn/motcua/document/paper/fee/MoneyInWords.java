package vn.motcua.document.paper.fee;

import java.util.ArrayList;
import java.util.List;

/** An amount of đồng as it is read out, for example "Một trăm linh năm nghìn đồng". */
public final class MoneyInWords {
    private static final long BILLION = 1_000_000_000;
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    private MoneyInWords() {}

    /** In words, with a capital and the currency. */
    public static String of(long dong) {
        if (dong < 0) {
            throw new IllegalArgumentException("no amount is below nothing");
        }
        List<String> words = new ArrayList<>();
        read(dong, false, words);
        String text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + " đồng";
    }

    /** Whatever follows a larger unit is read whole, its empty places too: "không trăm linh năm". */
    private static void read(long number, boolean follows, List<String> words) {
        if (number >= BILLION) {
            read(number / BILLION, follows, words);
            words.add("tỷ");
            long rest = number % BILLION;
            if (rest > 0) {
                readBelowBillion((int) rest, true, words);
            }
            return;
        }
        readBelowBillion((int) number, follows, words);
    }

    private static void readBelowBillion(int number, boolean follows, List<String> words) {
        int millions = number / 1_000_000;
        int thousands = number / 1_000 % 1_000;
        int units = number % 1_000;
        boolean begun = follows;
        if (millions > 0 || begun) {
            readGroup(millions, begun, words);
            words.add("triệu");
            begun = true;
        }
        if (thousands > 0 || (begun && units > 0)) {
            readGroup(thousands, begun, words);
            words.add("nghìn");
            begun = true;
        }
        if (units > 0 || !begun) {
            readGroup(units, begun, words);
        }
    }

    private static void readGroup(int number, boolean whole, List<String> words) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0 || whole) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        if (tens == 0) {
            if (ones > 0 && (hundreds > 0 || whole)) {
                words.add("linh");
            }
            if (ones > 0 || (number == 0 && !whole)) {
                words.add(DIGITS[ones]);
            }
            return;
        }
        words.add(tens == 1 ? "mười" : DIGITS[tens] + " mươi");
        if (ones > 0) {
            words.add(one(tens, ones));
        }
    }

    /** After tens, one, four and five are called otherwise. */
    private static String one(int tens, int ones) {
        return switch (ones) {
            case 1 -> tens == 1 ? "một" : "mốt";
            case 4 -> tens == 1 ? "bốn" : "tư";
            case 5 -> "lăm";
            default -> DIGITS[ones];
        };
    }
}
