package vn.motcua.registry;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.security.OfficerCaller;

/** Names the dossier that a document belongs to, to officers who may see it. */
@Singleton
public class SeenDossiers {

    private final BeanProvider<DossierSight> sight;

    SeenDossiers(BeanProvider<DossierSight> sight) {
        this.sight = sight;
    }

    /** Null where it belongs to none, or to one that the officer may not see. */
    public @Nullable SeenDossier find(OfficerCaller officer, @Nullable UUID dossier) {
        return dossier == null || !sight.isPresent()
                ? null
                : sight.get()
                        .findCode(officer, dossier)
                        .map(code -> new SeenDossier(dossier, code))
                        .orElse(null);
    }
}
