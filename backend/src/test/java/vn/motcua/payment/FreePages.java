package vn.motcua.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.function.Consumer;
import vn.motcua._support.Tables;
import vn.motcua.form.FormRef;
import vn.motcua.payment.Till.Case;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.catalogue.ProcedureDrafts;
import vn.motcua.procedure.catalogue.PublishProcedure;
import vn.motcua.routing.Desk.Clerk;

/** Dossiers of a procedure whose first two pages cost nothing and every other one 1000. */
@Singleton
final class FreePages {
    // A province's own code, so that no seeded procedure is touched.
    private static final String CODE = "9.070083.T01";

    private final Till till;
    private final PublishProcedure publish;
    private final Tables tables;

    FreePages(Till till, PublishProcedure publish, Tables tables) {
        this.till = till;
        this.publish = publish;
        this.tables = tables;
    }

    Case inProgress(Clerk handler) {
        FormRef form =
                Objects.requireNonNull(publish("Tờ khai", FreePages::makeFree).form());
        Case of = till.inProgress(Till.BY_PAGE, handler);
        tables.execute("UPDATE dossier SET procedure_code = '%s', form_id = '%s', form_version = %d WHERE id = %s"
                .formatted(
                        CODE,
                        form.id(),
                        form.version(),
                        Tables.id(of.dossier().id().value())));
        return of;
    }

    /** One more edition, with another form, in which every page costs so much. */
    void publishWithAnotherForm(long price) {
        publish(
                "Tờ khai mới",
                file -> ((ObjectNode) file.at("/fee/items/0"))
                        .put("amount", price)
                        .remove("tiersOfPages"));
    }

    private static void makeFree(ObjectNode file) {
        ObjectNode item = (ObjectNode) file.at("/fee/items/0");
        item.put("amount", 1_000);
        item.putArray("tiersOfPages").addObject().put("upTo", 2).put("amount", 0);
    }

    private Procedure publish(String formTitle, Consumer<ObjectNode> change) {
        PublishProcedure.Outcome outcome = publish.publish(
                ProcedureDrafts.like(Till.BY_PAGE, CODE, change),
                ProcedureDrafts.form(Till.BY_PAGE, CODE, form -> form.put("title", formTitle)),
                null);
        return switch (outcome) {
            case PublishProcedure.Outcome.Published published -> published.procedure();
            case PublishProcedure.Outcome.Unchanged unchanged -> unchanged.procedure();
            case PublishProcedure.Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
