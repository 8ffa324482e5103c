package vn.motcua.procedure.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import vn.motcua._data.Seeds;
import vn.motcua.form.definition.FormDraft;
import vn.motcua.procedure.Procedure;

/** Seeded procedures under codes of their own, changed as a test wants them. */
public final class ProcedureDrafts {
    private ProcedureDrafts() {}

    public static ProcedureDraft like(String seeded, String code) {
        return like(seeded, code, unchanged -> {});
    }

    public static ProcedureDraft like(String seeded, String code, Consumer<ObjectNode> change) {
        ObjectNode file = (ObjectNode) Seeds.read("procedures/" + seeded + ".json");
        file.put("code", code);
        if (file.hasNonNull("form")) {
            file.put("form", code);
        }
        change.accept(file);
        return read(file, ProcedureDraft.class);
    }

    public static FormDraft form(String seeded, String id) {
        return form(seeded, id, unchanged -> {});
    }

    public static FormDraft form(String seeded, String id, Consumer<ObjectNode> change) {
        ObjectNode file = (ObjectNode) Seeds.read("forms/" + seeded + ".json");
        file.put("id", id);
        change.accept(file);
        return read(file, FormDraft.class);
    }

    /** The seeded procedure as it is once published. */
    public static Procedure published(String seeded) {
        return SqlProcedures.procedure(like(seeded, seeded), 1, null);
    }

    public static ObjectNode sample(String seeded) {
        return (ObjectNode) Seeds.read("samples/answers/" + seeded + ".json");
    }

    private static <T> T read(ObjectNode file, Class<T> type) {
        try {
            return SqlProcedures.JSON.treeToValue(file, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
