package vn.motcua.document.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Looks again and again at what the processes that open PDFs take. */
final class ChildrenWatch implements AutoCloseable {
    /** A heap of 96 MB and what a virtual machine needs beside it. */
    private static final long MOST_KILOBYTES = 320 * 1024;
    /** One process opens good files too; each hostile one may take 15 s of its own. */
    private static final Duration MOST_CPU = Duration.ofSeconds(15 * 4);

    private final AtomicLong kilobytes = new AtomicLong();
    private final AtomicReference<Duration> cpu = new AtomicReference<>(Duration.ZERO);
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::look);

    private ChildrenWatch() {}

    static ChildrenWatch start() {
        ChildrenWatch watch = new ChildrenWatch();
        watch.thread.start();
        return watch;
    }

    /** The most memory any of them had resident, and the most processor time any of them took. */
    void assertBounded() {
        assertThat(kilobytes.get()).as("kilobytes").isLessThan(MOST_KILOBYTES);
        assertThat(cpu.get()).as("processor time").isLessThan(MOST_CPU);
    }

    private void look() {
        try {
            while (true) {
                ProcessHandle.current()
                        .children()
                        .filter(ChildrenWatch::opensPdfs)
                        .forEach(this::look);
                Thread.sleep(20);
            }
        } catch (InterruptedException ended) {
            // The test is over.
        }
    }

    private static boolean opensPdfs(ProcessHandle child) {
        return child.info()
                .commandLine()
                .filter(line -> line.contains("ProbeMain"))
                .isPresent();
    }

    private void look(ProcessHandle child) {
        kilobytes.accumulateAndGet(residentKilobytes(child), Math::max);
        child.info()
                .totalCpuDuration()
                .ifPresent(taken -> cpu.accumulateAndGet(taken, (a, b) -> a.compareTo(b) > 0 ? a : b));
    }

    /** Where the system tells; elsewhere the heap's own limit is all there is. */
    private static long residentKilobytes(ProcessHandle child) {
        try {
            return Files.readAllLines(Path.of("/proc/" + child.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
