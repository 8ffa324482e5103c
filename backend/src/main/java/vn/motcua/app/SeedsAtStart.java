package vn.motcua.app;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.motcua.platform.seeds.LoadSeeds;
import vn.motcua.platform.seeds.SeedImport;

/** Loads the seeds before the server answers its first request, where a folder is named. */
@Singleton
@Requires(property = "motcua.seeds", pattern = ".+")
final class SeedsAtStart implements ApplicationEventListener<StartupEvent> {
    private final Path folder;
    private final LoadSeeds loadSeeds;
    private final BeanContext beans;

    SeedsAtStart(@Value("${motcua.seeds}") Path folder, LoadSeeds loadSeeds, BeanContext beans) {
        this.folder = folder;
        this.loadSeeds = loadSeeds;
        this.beans = beans;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        loadSeeds.load(
                folder,
                beans.getBeanDefinitions(SeedImport.class).stream()
                        .map(importer -> importer.getBeanType().getName())
                        .collect(Collectors.toSet()),
                () -> beans.getBeansOfType(SeedImport.class));
    }
}
