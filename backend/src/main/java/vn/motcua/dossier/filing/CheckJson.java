package vn.motcua.dossier.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.tracking.FeeQuoteJson;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.RequiredDocument;

/**
 * What a dossier lacks, and what it would cost, as the API says it.
 *
 * @param fee absent where nothing is due, and once it is submitted
 */
record CheckJson(
        boolean complete,
        List<FieldJson> errors,
        List<MissingJson> missingDocuments,
        @Nullable FeeQuoteJson fee) {

    record FieldJson(String pointer, String keyword, String message) {}

    record MissingJson(String code, String name) {}

    static CheckJson of(CheckDossier.Verdict verdict, @Nullable FeeQuoteJson fee, Language language) {
        return new CheckJson(verdict.complete(), fields(verdict.errors(), language), missing(verdict, language), fee);
    }

    static List<FieldJson> fields(List<FieldProblem> errors, Language language) {
        return errors.stream()
                .map(e -> new FieldJson(e.pointer(), e.keyword(), e.message().in(language)))
                .toList();
    }

    /** The same as the problem that a submission is refused with. */
    static ProblemException problem(CheckDossier.Verdict verdict, Language language) {
        ProblemException incomplete = ProblemException.of(DossierProblem.INCOMPLETE, verdict.errors());
        List<MissingJson> missing = missing(verdict, language);
        return missing.isEmpty() ? incomplete : incomplete.with("missingDocuments", missing);
    }

    private static List<MissingJson> missing(CheckDossier.Verdict verdict, Language language) {
        return verdict.missingDocuments().stream()
                .map(document -> new MissingJson(document.code(), name(document, language)))
                .toList();
    }

    private static String name(RequiredDocument document, Language language) {
        return language == Language.EN ? document.nameEn() : document.name();
    }
}
