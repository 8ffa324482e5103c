package vn.motcua.upload;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.platform.outbox.AfterCommit;
import vn.motcua.platform.persistence.Transactions;

/** The public door to uploads: an applicant's own are found, read when they are whole, and taken. */
@Singleton
public class Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final UploadRows rows;
    private final PartFiles files;
    private final Transactions transactions;
    private final AfterCommit afterCommit;
    private final Clock clock;

    Uploads(UploadRows rows, PartFiles files, Transactions transactions, AfterCommit afterCommit, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.transactions = transactions;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** An upload of this applicant that has not ended. */
    public Optional<ResumableUpload> find(UUID applicant, UploadId id) {
        return transactions.read(() -> rows.find(applicant, id, clock.instant()));
    }

    /** The bytes that have come, from the first on; the caller closes the stream. */
    public InputStream open(ResumableUpload upload) {
        List<Part> parts = transactions.read(() -> rows.parts(upload.id()));
        return files.open(upload, parts);
    }

    /**
     * Takes uploads away, in the transaction that makes something of them; when one of them is there no more, none is.
     *
     * @param ids of one applicant, whole, none of them twice
     */
    public boolean takeAll(UUID applicant, Collection<UploadId> ids) {
        return transactions.write(() -> {
            boolean allThere = rows.lockWhole(applicant, ids, clock.instant()) == ids.size();
            if (allThere) {
                ids.forEach(id -> take(applicant, id));
            }
            return allThere;
        });
    }

    /** Takes an upload away: false when it is not there. */
    boolean take(UUID applicant, UploadId id) {
        return transactions.write(() -> {
            boolean deleted = rows.delete(applicant, id);
            if (deleted) {
                afterCommit.run(() -> remove(id));
            }
            return deleted;
        });
    }

    private void remove(UploadId id) {
        try {
            files.delete(id);
        } catch (IOException failure) {
            LOG.warn("The bytes of ended upload {} stay until they are swept", id, failure);
        }
    }
}
