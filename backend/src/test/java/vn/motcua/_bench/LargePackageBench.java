package vn.motcua._bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import vn.motcua._data.EdxmlMessages;
import vn.motcua._data.ExchangeAgency;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.AttachmentContent;
import vn.motcua.exchange.edxml.EdxmlMessage;
import vn.motcua.exchange.edxml.reading.Bounds;
import vn.motcua.exchange.edxml.reading.EdxmlReader;
import vn.motcua.exchange.edxml.reading.EdxmlReading;
import vn.motcua.exchange.edxml.writing.EdxmlWriter;

/** Writes and reads one package with 300 MB of attachments, and tells how long it took and how much memory; run with a small heap. */
public final class LargePackageBench {
    private static final int MEGABYTE = 1_000_000;
    private static final int ATTACHMENTS = 3;
    private static final long EACH = 100L * MEGABYTE;

    private LargePackageBench() {}

    /** Needs no arguments. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("exchange-large");
        try {
            measure(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void measure(Path folder) throws IOException {
        ExchangeAgency sender = ExchangeAgency.of("000.00.00.H56", "UBND tỉnh Thanh Hoá");
        ExchangeAgency receiver = ExchangeAgency.of("000.00.14.H50", "Sở Tư pháp tỉnh Quảng Trị");
        EdxmlMessage message =
                EdxmlMessages.document(sender, receiver, attachment(1), attachment(2), attachment(ATTACHMENTS));
        Path file = folder.resolve("package.xml");
        long began = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            new EdxmlWriter(folder).write(message, sender.signer(), out);
        }
        long written = System.nanoTime();
        EdxmlReading reading = new EdxmlReader(
                        ExchangeAgency.known(sender.partner()),
                        Clock.fixed(EdxmlMessages.NOON, ZoneOffset.UTC),
                        Bounds.USUAL)
                .read(file, folder);
        long read = System.nanoTime();
        if (!(reading instanceof EdxmlReading.DocumentRead document)
                || document.message().attachments().stream()
                                .mapToLong(Attachment::size)
                                .sum()
                        != EACH * ATTACHMENTS) {
            throw new IllegalStateException("not read as it was written: " + reading);
        }
        System.out.printf(
                Locale.ROOT,
                "exchange: %d MB in a package of %d MB: written and signed in %.1f s, read and verified in %.1f s;"
                        + " heap of at most %d MB, %d MB of it used; %s of memory in all%n",
                EACH * ATTACHMENTS / MEGABYTE,
                Files.size(file) / MEGABYTE,
                (written - began) / 1e9,
                (read - written) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                heapPeak() >> 20,
                residentPeak());
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }

    private static String residentPeak() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .findFirst()
                    .map(line -> line.substring("VmHWM:".length()).strip())
                    .orElse("unknown");
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }

    /** Bytes that cannot be made smaller. */
    private static Attachment attachment(int number) {
        return new Attachment("cid:" + number, "ban-ve-" + number + ".pdf", "application/pdf", "", new Noise(number));
    }

    /** The same noise each time it is asked for. */
    private record Noise(int seed) implements AttachmentContent {
        @Override
        public long size() {
            return EACH;
        }

        @Override
        public InputStream open() {
            Random random = new Random(seed);
            return new InputStream() {
                private long left = EACH;

                @Override
                public int read() {
                    throw new UncheckedIOException(new IOException("read in blocks"));
                }

                @Override
                public int read(byte[] into, int offset, int wanted) {
                    if (left == 0) {
                        return -1;
                    }
                    byte[] block = new byte[(int) Math.min(wanted, left)];
                    random.nextBytes(block);
                    System.arraycopy(block, 0, into, offset, block.length);
                    left -= block.length;
                    return block.length;
                }
            };
        }
    }
}
