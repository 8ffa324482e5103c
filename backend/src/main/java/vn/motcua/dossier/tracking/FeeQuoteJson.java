package vn.motcua.dossier.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.FeeLookup;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeMeasure;

/**
 * What a draft would cost if it were submitted with its answers, and where that is paid; amounts in đồng.
 *
 * @param sum absent while an item is counted by officers alone
 */
public record FeeQuoteJson(@Nullable Long sum, List<FeeJson.ItemJson> items, FeeJson.PlaceJson place) {

    public FeeQuoteJson {
        items = List.copyOf(items);
    }

    /**
     * What is due under these answers; empty where nothing is.
     *
     * @param answers pruned already
     */
    static Optional<FeeQuoteJson> of(Fee fee, JsonNode answers, FeeJson.PlaceJson place, Language language) {
        List<FeeLookup.Due> dues =
                fee.dueFor(answers).stream().map(item -> due(item, answers)).toList();
        if (dues.isEmpty()) {
            return Optional.empty();
        }
        boolean isCounted = dues.stream().allMatch(due -> due.amount() != null);
        Long sum = isCounted ? Long.valueOf(sumOf(dues)) : null;
        return Optional.of(new FeeQuoteJson(
                sum, dues.stream().map(due -> FeeJson.item(due, language)).toList(), place));
    }

    /** Pages and copies are counted by the officer who makes them. */
    private static FeeLookup.Due due(FeeItem item, JsonNode answers) {
        FeeMeasure measure = item.unit() == FeeItem.Unit.CASE ? item.measureOf(answers) : null;
        Long amount = measure == null ? null : Long.valueOf(item.costOf(measure));
        return new FeeLookup.Due(item, measure, amount, FeeLookup.State.OWED, null);
    }

    private static long sumOf(List<FeeLookup.Due> dues) {
        return dues.stream()
                .map(FeeLookup.Due::amount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
