package vn.motcua.agency.tree;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.platform.seeds.SeedFiles;
import vn.motcua.platform.seeds.SeedImport;

/** Imports {@code seeds/agencies}. */
@Singleton
final class AgencySeeds implements SeedImport {
    private static final Logger LOG = LoggerFactory.getLogger(AgencySeeds.class);
    private static final int ORDER = 10;
    private static final String FOLDER = "agencies";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final ImportAgencies importAgencies;

    AgencySeeds(ImportAgencies importAgencies) {
        this.importAgencies = importAgencies;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Path folder) {
        SeedFiles files = SeedFiles.read(folder, FOLDER);
        if (files.contents().isEmpty() || files.hash().equals(importAgencies.lastImported())) {
            return;
        }
        List<AgencyDraft> drafts = new ArrayList<>();
        files.in(FOLDER).forEach(file -> drafts.addAll(read(file)));
        switch (importAgencies.importAll(drafts, files.hash())) {
            case ImportAgencies.Outcome.Imported done ->
                LOG.info("Agencies of the seeds: {} added, {} rows changed", done.added(), done.changed());
            case ImportAgencies.Outcome.Refused refused ->
                throw new IllegalStateException("The seeds' agencies are refused: " + refused.faults());
        }
    }

    private static List<AgencyDraft> read(byte[] file) {
        try {
            return JSON.readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException("A file of the seeds' agencies cannot be read", broken);
        }
    }
}
