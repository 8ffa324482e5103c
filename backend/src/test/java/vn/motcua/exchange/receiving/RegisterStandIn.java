package vn.motcua.exchange.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.platform.text.Text;

/** A register in memory. */
final class RegisterStandIn implements IncomingRegister {
    private final List<UUID> entered = new ArrayList<>();
    private final List<UUID> cancelled = new ArrayList<>();
    private final List<UUID> updated = new ArrayList<>();
    private final List<UUID> replaced = new ArrayList<>();
    private Optional<Text> refusal = Optional.empty();
    private boolean inWork;
    private boolean finished;
    private boolean broken;

    List<UUID> entered() {
        return List.copyOf(entered);
    }

    List<UUID> cancelled() {
        return List.copyOf(cancelled);
    }

    List<UUID> updated() {
        return List.copyOf(updated);
    }

    /** What stands in the place of another, behind that one. */
    List<UUID> replaced() {
        return List.copyOf(replaced);
    }

    /** Takes nothing from now on, or everything again. */
    void refuse(boolean nothingIsTaken) {
        refusal = nothingIsTaken
                ? Optional.of(new Text("Văn bản có dấu mật", "It bears a stamp of secrecy"))
                : Optional.empty();
    }

    /** What is here was taken in. */
    void takeAllIn() {
        inWork = true;
    }

    /** All work is finished. */
    void finishAll() {
        finished = true;
    }

    /** Fails from now on, or works again. */
    void breakDown(boolean fails) {
        broken = fails;
    }

    @Override
    public Entry enter(ExchangeDocument document, DocumentMessage message, List<DocumentId> files) {
        if (broken) {
            throw new IllegalStateException("a subject that nobody may read");
        }
        if (refusal.isPresent()) {
            return new Entry.NotTaken(refusal.get());
        }
        UUID id = UUID.randomUUID();
        entered.add(id);
        return new Entry.Entered(new ExchangeDocument.Links(id, null));
    }

    @Override
    public Optional<Text> refusal(DocumentMessage message, List<DocumentId> files) {
        return refusal;
    }

    @Override
    public boolean isInWork(UUID registerId) {
        return inWork && !finished;
    }

    @Override
    public boolean cancel(UUID registerId, String reason, @Nullable UUID officer) {
        if (finished) {
            return false;
        }
        cancelled.add(registerId);
        return true;
    }

    @Override
    public boolean update(UUID registerId, DocumentMessage message, List<DocumentId> files, String reason) {
        if (finished) {
            return false;
        }
        updated.add(registerId);
        return true;
    }

    @Override
    public void replaced(UUID registerId, UUID replacing, String reason) {
        replaced.add(registerId);
        replaced.add(replacing);
    }
}
