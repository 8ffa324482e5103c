package vn.motcua.procedure.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeItem.PageTier;

/** What a fee must keep to, so that every quantity has one price and every sum is a number; pure. */
final class FeeRules {
    // Above any tariff; ten thousand pages in a thousand copies of it are still counted without overflow.
    private static final long MOST = 100_000_000_000L;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_MEASURE = 100;

    private FeeRules() {}

    /** One refusal for each item that cannot be charged as it is written, or not be told from the others. */
    static List<PublishRefusal> refusals(Fee fee) {
        List<PublishRefusal> refusals = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (FeeItem item : fee.items()) {
            if (!isSound(item)) {
                refusals.add(new PublishRefusal.FeeNotCountable(item.code()));
            }
            if (!isWellNamed(item) || !codes.add(item.code())) {
                refusals.add(new PublishRefusal.FeeMisnamed(item.code()));
            }
        }
        return refusals;
    }

    /** As it can stand on a receipt, whose rows have so much room. */
    private static boolean isWellNamed(FeeItem item) {
        FeeItem.Per per = item.per();
        return CODE.matcher(item.code()).matches()
                && isWritable(item.name(), LONGEST_NAME)
                && (per == null
                        || (isWritable(per.name(), LONGEST_MEASURE) && isWritable(per.nameEn(), LONGEST_MEASURE)));
    }

    private static boolean isWritable(String name, int longest) {
        return !name.isBlank() && name.length() <= longest;
    }

    private static boolean isSound(FeeItem item) {
        boolean byPage = item.unit() == FeeItem.Unit.PAGE;
        Long cap = item.cap();
        return item.amount() <= MOST
                && (cap == null || (byPage && cap > 0))
                && (item.tiersOfPages().isEmpty() || byPage)
                && (item.per() == null || item.unit() == FeeItem.Unit.CASE)
                && areSound(item.tiersOfPages());
    }

    /** Each tier goes further than the one before it, and nothing follows the rest. */
    private static boolean areSound(List<PageTier> tiers) {
        long counted = 0;
        for (int i = 0; i < tiers.size(); i++) {
            PageTier tier = tiers.get(i);
            if (tier.amount() < 0 || tier.amount() > MOST || !goesOn(tier.upTo(), counted, i == tiers.size() - 1)) {
                return false;
            }
            counted = tier.upTo() == null ? counted : tier.upTo();
        }
        return true;
    }

    private static boolean goesOn(@Nullable Integer upTo, long counted, boolean last) {
        return upTo == null ? last : upTo > counted;
    }
}
