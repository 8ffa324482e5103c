package vn.motcua.document.inspection;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lends out the processes that open PDFs: few, started when needed, replaced when a file brought one down. */
@Singleton
class PdfProbes {
    private static final long LONGEST_WAIT_SECONDS = 30;
    private static final int TRIES = 3;

    private final Semaphore places;
    private final ConcurrentLinkedDeque<ProbeProcess> idle = new ConcurrentLinkedDeque<>();

    /**
     * Takes the number of processes.
     *
     * @param places how many PDFs may be open at once; each costs about 150 MB while it runs
     */
    PdfProbes(@Value("${motcua.document.pdf-processes:1}") int places) {
        this.places = new Semaphore(places, true);
    }

    /** Opens a PDF and says what it found. */
    Finding inspect(Path file, int maxPages) {
        if (!entered()) {
            return new Finding.NotInspected();
        }
        try {
            return ask(Objects.requireNonNull(file.toAbsolutePath().getParent()), name(file), maxPages);
        } finally {
            places.release();
        }
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    private Finding ask(Path folder, String fileName, int maxPages) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            ProbeProcess process = take(folder);
            @Nullable Finding finding = process.ask(fileName, maxPages);
            if (finding == null) {
                process.close();
                continue;
            }
            if (process.isAlive()) {
                idle.push(process);
            }
            return finding;
        }
        throw new IllegalStateException("the process that opens PDFs does not start");
    }

    private ProbeProcess take(Path folder) {
        ProbeProcess process = idle.poll();
        while (process != null && !process.canOpenIn(folder)) {
            process.close();
            process = idle.poll();
        }
        return process == null ? ProbeProcess.start(folder) : process;
    }

    private boolean entered() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void close() {
        idle.forEach(ProbeProcess::close);
    }
}
