package vn.motcua.dossier;

import java.util.List;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.RequiredDocument;

/** What a dossier lacks, as the API says it. */
record CheckJson(boolean complete, List<FieldJson> errors, List<MissingJson> missingDocuments) {

    record FieldJson(String pointer, String keyword, String message) {}

    record MissingJson(String code, String name) {
        static MissingJson of(RequiredDocument document) {
            return new MissingJson(document.code(), document.name());
        }
    }

    static CheckJson of(CheckDossier.Verdict verdict, Language language) {
        return new CheckJson(
                verdict.complete(),
                verdict.errors().stream()
                        .map(e -> new FieldJson(
                                e.pointer(), e.keyword(), e.message().in(language)))
                        .toList(),
                verdict.missingDocuments().stream().map(MissingJson::of).toList());
    }

    static ProblemException problem(CheckDossier.Verdict verdict) {
        ProblemException incomplete = ProblemException.of(DossierProblem.INCOMPLETE, verdict.errors());
        List<MissingJson> missing =
                verdict.missingDocuments().stream().map(MissingJson::of).toList();
        return missing.isEmpty() ? incomplete : incomplete.with("missingDocuments", missing);
    }
}
