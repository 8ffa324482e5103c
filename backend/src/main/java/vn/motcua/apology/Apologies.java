package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dossier.ApologyLookup;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Transactions;

/** What applicants and queues see of apologies. */
@Singleton
class Apologies implements ApologyLookup {
    private final ApologyRows rows;
    private final Transactions transactions;

    Apologies(ApologyRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public Optional<NewPromise> find(DossierId dossier) {
        return findAny(dossier)
                .flatMap(apology -> apology.signed()
                        .map(signed -> new NewPromise(
                                signed.reason(), apology.promisedAt(), signed.newPromiseAt(), signed.at())));
    }

    @Override
    public Map<DossierId, Instant> newPromises(Map<DossierId, Instant> promised) {
        if (promised.isEmpty()) {
            return Map.of();
        }
        Map<DossierId, Instant> signed = transactions.read(() -> rows.newPromises(promised.keySet()));
        return signed.entrySet().stream()
                .filter(given -> given.getValue().isAfter(promised.get(given.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<UUID> listPrepared(Set<UUID> agencies, int most) {
        return transactions.read(() -> rows.listPrepared(agencies, most));
    }

    /** The apology of a dossier, in whatever state. */
    Optional<Apology> findAny(DossierId dossier) {
        return transactions.read(() -> rows.find(dossier));
    }
}
