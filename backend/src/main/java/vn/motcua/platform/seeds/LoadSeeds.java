package vn.motcua.platform.seeds;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Supplier;

/** Loads the seeds, unless just these were loaded whole the last time. */
@Singleton
public class LoadSeeds {
    private final SeedLoads loads;

    LoadSeeds(SeedLoads loads) {
        this.loads = loads;
    }

    /**
     * Answers whether there was anything to load.
     *
     * @param importers the importers' names
     * @param imports makes the importers, which is not done in vain
     */
    public boolean load(Path folder, Set<String> importers, Supplier<Collection<SeedImport>> imports) {
        String fingerprint = SeedFingerprint.of(folder, importers);
        if (loads.isLast(fingerprint)) {
            return false;
        }
        // From here until all is loaded nothing counts as loaded, not even what was before.
        loads.begin();
        imports.get().stream()
                .sorted(Comparator.comparingInt(SeedImport::order))
                .forEach(each -> each.load(folder));
        loads.end(fingerprint);
        return true;
    }
}
