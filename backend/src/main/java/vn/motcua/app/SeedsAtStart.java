package vn.motcua.app;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.motcua.platform.seeds.SeedImport;

/** Loads the seeds before the server answers its first request, where a folder is named. */
@Singleton
@Requires(property = "motcua.seeds", pattern = ".+")
final class SeedsAtStart implements ApplicationEventListener<StartupEvent> {
    private final Path folder;
    private final List<SeedImport> imports;

    SeedsAtStart(@Value("${motcua.seeds}") Path folder, List<SeedImport> imports) {
        this.folder = folder;
        this.imports = imports.stream()
                .sorted(Comparator.comparingInt(SeedImport::order))
                .toList();
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        imports.forEach(each -> each.load(folder));
    }
}
