package vn.motcua._data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.function.Consumer;
import vn.motcua._support.Tables;
import vn.motcua.dossier.Dossier;
import vn.motcua.form.FormRef;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.catalogue.ProcedureDrafts;
import vn.motcua.procedure.catalogue.PublishProcedure;

/** Editions of procedures that are like {@link Applications#PROCEDURE}, under codes of their own, and dossiers under them. */
@Singleton
public final class Editions {

    private final PublishProcedure publish;
    private final Tables tables;

    Editions(PublishProcedure publish, Tables tables) {
        this.publish = publish;
        this.tables = tables;
    }

    /** The next edition, with the same form as those before. */
    public Procedure publish(String code, Consumer<ObjectNode> change) {
        return publish(code, change, same -> {});
    }

    /** The next edition, with another form. */
    public Procedure publish(String code, Consumer<ObjectNode> change, Consumer<ObjectNode> formChange) {
        PublishProcedure.Outcome outcome = publish.publish(
                ProcedureDrafts.like(Applications.PROCEDURE, code, change),
                ProcedureDrafts.form(Applications.PROCEDURE, code, formChange),
                null);
        return switch (outcome) {
            case PublishProcedure.Outcome.Published published -> published.procedure();
            case PublishProcedure.Outcome.Unchanged unchanged -> unchanged.procedure();
            case PublishProcedure.Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** Makes it one that was begun when an edition was in force. */
    public void put(Dossier dossier, Procedure edition) {
        FormRef form = Objects.requireNonNull(edition.form());
        tables.execute("UPDATE dossier SET procedure_code = '%s', form_id = '%s', form_version = %d WHERE id = %s"
                .formatted(
                        edition.code(),
                        form.id(),
                        form.version(),
                        Tables.id(dossier.id().value())));
    }

    /** The change to a procedure that asks for another paper instead of {@link Applications#PAPER}. */
    public static void askForAnother(ObjectNode file, String code, String name) {
        ArrayNode documents = (ArrayNode) file.at("/requiredDocuments");
        documents.forEach(document -> {
            if (document.at("/code").asText().equals(Applications.PAPER)) {
                ((ObjectNode) document).put("code", code).put("name", name);
            }
        });
    }
}
