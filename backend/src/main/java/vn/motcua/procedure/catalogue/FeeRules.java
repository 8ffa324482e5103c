package vn.motcua.procedure.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeItem.PageTier;

/** What a fee must keep to, so that every quantity has one price and every sum is a number; pure. */
final class FeeRules {
    // Above any tariff; ten thousand pages in a thousand copies of it are still counted without overflow.
    private static final long MOST = 100_000_000_000L;

    private FeeRules() {}

    /** One refusal for each item that cannot be charged as it is written. */
    static List<PublishRefusal> refusals(Fee fee) {
        return fee.items().stream()
                .filter(item -> !isSound(item))
                .<PublishRefusal>map(item -> new PublishRefusal.FeeNotCountable(item.code()))
                .toList();
    }

    private static boolean isSound(FeeItem item) {
        boolean byPage = item.unit() == FeeItem.Unit.PAGE;
        Long cap = item.cap();
        return item.amount() <= MOST
                && (cap == null || (byPage && cap > 0))
                && (item.tiersOfPages().isEmpty() || byPage)
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
