package vn.motcua.procedure.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.form.definition.FormDraft;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.seeds.SeedFiles;
import vn.motcua.platform.seeds.SeedImport;
import vn.motcua.procedure.Field;

/** Imports the fields and publishes the procedures with their forms of the seeds. */
@Singleton
final class ProcedureSeeds implements SeedImport {
    private static final Logger LOG = LoggerFactory.getLogger(ProcedureSeeds.class);
    private static final int ORDER = 20;
    private static final String FIELDS = "fields.json";
    private static final String PROCEDURES = "procedures";
    private static final String FORMS = "forms";
    private static final String SAMPLES = "samples/answers";

    private final PublishProcedure publish;
    private final FieldRows fields;
    private final ProcedureRevisionRows revisions;
    private final Procedures procedures;
    private final Transactions transactions;

    ProcedureSeeds(
            PublishProcedure publish,
            FieldRows fields,
            ProcedureRevisionRows revisions,
            Procedures procedures,
            Transactions transactions) {
        this.publish = publish;
        this.fields = fields;
        this.revisions = revisions;
        this.procedures = procedures;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Path folder) {
        SeedFiles files = SeedFiles.read(folder, FIELDS, PROCEDURES, FORMS, SAMPLES);
        if (files.contents().isEmpty() || files.hash().equals(revisions.read().contentHash())) {
            return;
        }
        transactions.write(() -> importFields(read(files, FIELDS, Field[].class)));
        List<ProcedureDraft> drafts = files.in(PROCEDURES).stream()
                .map(file -> read(file, ProcedureDraft.class))
                .toList();
        Set<String> codes = drafts.stream().map(ProcedureDraft::code).collect(Collectors.toSet());
        int published = 0;
        for (ProcedureDraft draft : drafts) {
            published += publish(draft, files, codes) ? 1 : 0;
        }
        transactions.write(() -> revisions.remember(files.hash()));
        procedures.refresh();
        LOG.info("Procedures of the seeds: {} published anew", published);
    }

    /** Answers whether it was published anew. */
    private boolean publish(ProcedureDraft draft, SeedFiles files, Set<String> beside) {
        String form = draft.form();
        FormDraft formDraft = form == null ? null : read(files, FORMS + "/" + form + ".json", FormDraft.class);
        JsonNode sample = form == null ? null : find(files, SAMPLES + "/" + form + ".json");
        return switch (publish.publishUnseen(draft, formDraft, sample, beside)) {
            case PublishProcedure.Outcome.Published done -> true;
            case PublishProcedure.Outcome.Unchanged same -> false;
            case PublishProcedure.Outcome.Refused refused ->
                throw new IllegalStateException(
                        "Procedure " + draft.code() + " of the seeds is refused: " + refused.refusals());
        };
    }

    private void importFields(Field[] wanted) {
        Map<String, FieldRow> there = fields.all().stream()
                .collect(Collectors.toMap(FieldRow::code, row -> row, (one, other) -> one, HashMap::new));
        List<FieldRow> added = new ArrayList<>();
        List<FieldRow> changed = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            FieldRow row = new FieldRow(wanted[i].code(), wanted[i].name(), wanted[i].nameEn(), i);
            FieldRow before = there.get(row.code());
            if (before == null) {
                added.add(row);
            } else if (!before.equals(row)) {
                changed.add(row);
            }
        }
        if (!added.isEmpty()) {
            fields.saveAll(added);
        }
        if (!changed.isEmpty()) {
            fields.updateAll(changed);
        }
    }

    private static @Nullable JsonNode find(SeedFiles files, String name) {
        byte[] file = files.contents().get(name);
        return file == null ? null : read(file, ObjectNode.class);
    }

    private static <T> T read(SeedFiles files, String name, Class<T> type) {
        byte[] file = files.contents().get(name);
        if (file == null) {
            throw new IllegalStateException("The seeds have no file " + name);
        }
        return read(file, type);
    }

    private static <T> T read(byte[] file, Class<T> type) {
        try {
            return SqlProcedures.JSON.readValue(file, type);
        } catch (IOException broken) {
            throw new UncheckedIOException("A file of the seeds is no " + type.getSimpleName(), broken);
        }
    }
}
