package vn.motcua.procedure.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.procedure.Field;
import vn.motcua.procedure.Procedure;

/**
 * Finds procedures by plain words with or without diacritics. Every word asked must begin a word of the name, the
 * keywords, the field or the code; those whose name begins with the question come first, then those with all words in
 * the name, then the rest; among equals by name.
 */
final class ProcedureIndex {
    private final List<Entry> entries;

    ProcedureIndex(Collection<Procedure> procedures, List<Field> fields) {
        this.entries = procedures.stream()
                .map(procedure -> Entry.of(procedure, fields))
                .sorted(Comparator.comparing(Entry::name)
                        .thenComparing(entry -> entry.procedure().code().value()))
                .toList();
    }

    /** A procedure found, and the key that orders it among the others. */
    record Hit(Procedure procedure, int rank, String name) implements Comparable<Hit> {
        private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::rank)
                .thenComparing(Hit::name)
                .thenComparing(hit -> hit.procedure().code().value());

        @Override
        public int compareTo(Hit other) {
            return ORDER.compare(this, other);
        }
    }

    List<Hit> find(String question, Predicate<Procedure> filter) {
        String folded = SearchText.asked(question);
        List<String> words = folded.isEmpty() ? List.of() : List.of(folded.split(" "));
        return entries.stream()
                .filter(entry -> filter.test(entry.procedure()))
                .filter(entry -> entry.has(words))
                .map(entry -> new Hit(entry.procedure(), entry.rank(folded, words), entry.name()))
                .sorted()
                .toList();
    }

    /** A procedure with its words folded. */
    private record Entry(Procedure procedure, String name, List<String> nameWords, List<String> allWords) {
        private static final int NAME_BEGINS = 0;
        private static final int ALL_IN_NAME = 1;
        private static final int ELSEWHERE = 2;

        static Entry of(Procedure procedure, List<Field> fields) {
            String name = SearchText.fold(procedure.name());
            Stream<String> fieldNames = fields.stream()
                    .filter(field -> field.code().equals(procedure.fieldCode()))
                    .flatMap(field -> Stream.of(field.name(), field.nameEn()));
            String all = Stream.of(
                            Stream.of(
                                    procedure.name(),
                                    procedure.nameEn(),
                                    procedure.code().value()),
                            procedure.guidance().keywords().stream(),
                            fieldNames)
                    .flatMap(words -> words)
                    .map(SearchText::fold)
                    .collect(Collectors.joining(" "));
            return new Entry(procedure, name, List.of(name.split(" ")), List.of(all.split(" ")));
        }

        boolean has(List<String> words) {
            return words.stream().allMatch(word -> begins(allWords, word));
        }

        int rank(String question, List<String> words) {
            if (name.startsWith(question)) {
                return NAME_BEGINS;
            }
            return words.stream().allMatch(word -> begins(nameWords, word)) ? ALL_IN_NAME : ELSEWHERE;
        }

        private static boolean begins(List<String> candidates, String word) {
            return candidates.stream().anyMatch(candidate -> candidate.startsWith(word));
        }
    }
}
