package vn.motcua.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeldContentTest {
    private final AtomicLong database = new AtomicLong(1);

    @Test
    void contentIsReadAgainOnlyWhenItsRevisionDiffers() {
        AtomicLong reads = new AtomicLong();
        HeldContent<Long> held = new HeldContent<>(
                () -> {
                    reads.incrementAndGet();
                    return database.get();
                },
                revision -> revision,
                database::get);
        assertThat(held.get()).isEqualTo(1);
        held.refreshWhenChanged();
        assertThat(reads).hasValue(1);
        database.set(2);
        assertThat(held.get()).isEqualTo(1);
        held.refreshWhenChanged();
        assertThat(held.get()).isEqualTo(2);
        assertThat(reads).hasValue(2);
    }

    @Test
    void whatWasReadEarlierAndCameLaterIsDropped() {
        HeldContent<Long> held = new HeldContent<>(database::get, revision -> revision, database::get);
        database.set(5);
        held.refresh();
        database.set(4);
        held.refresh();
        assertThat(held.get()).isEqualTo(5);
    }
}
