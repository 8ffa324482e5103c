package vn.motcua.document.inspection;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One child JVM with a small heap that opens one PDF at a time; used by one thread at a time. */
final class ProbeProcess implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "-Xmx96m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            // Its last words must not stand among the answers.
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
    /** Processor time is the bound that means the same on a busy machine; the other one is for a file that waits. */
    private static final Duration LONGEST_CPU = Duration.ofSeconds(15);

    private static final Duration LONGEST_WALL = Duration.ofMinutes(2);

    private final Process process;
    private final Path folder;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private ProbeProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a process that opens files of this folder. */
    static ProbeProcess start(Path folder) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(OPTIONS);
        builder.command().addAll(List.of("-cp", absoluteClassPath(), ProbeMain.class.getName()));
        builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // The server's own options, its heap above all, are not for the child.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        try {
            return new ProbeProcess(builder.start(), folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot start a process to open PDFs in", failure);
        }
    }

    /** The child runs in another folder, so no entry may be relative. */
    private static String absoluteClassPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Asks about one file; null when the process was gone before it began, so that another may be asked. */
    @Nullable
    Finding ask(String fileName, int maxPages) {
        if (!send(maxPages + " " + fileName) || !ProbeMain.BEGUN.equals(readWithin(cpu()))) {
            return null;
        }
        String answer = readWithin(cpu());
        if (answer == null) {
            // It exhausted its memory or its time.
            return new Finding.Unsound(Defect.TOO_COMPLEX);
        }
        return answer.startsWith(ProbeMain.SOUND)
                ? new Finding.SoundPdf(Integer.parseInt(answer.substring(ProbeMain.SOUND.length() + 1)))
                : new Finding.Unsound(Defect.valueOf(answer));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Files are named within one folder, for a name in ASCII passes whatever the locale is and a path may not. */
    boolean canOpenIn(Path wanted) {
        return process.isAlive() && folder.equals(wanted);
    }

    private boolean send(String line) {
        try {
            questions.write(line);
            questions.newLine();
            questions.flush();
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private @Nullable String readWithin(Duration cpuBefore) {
        CompletableFuture<@Nullable String> line = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> line.complete(readLine()));
        long end = System.nanoTime() + LONGEST_WALL.toNanos();
        while (true) {
            try {
                return line.get(250, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (System.nanoTime() > end || cpu().minus(cpuBefore).compareTo(LONGEST_CPU) > 0) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while a PDF was being opened", stopped);
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private @Nullable String readLine() {
        try {
            return answers.readLine();
        } catch (IOException gone) {
            return null;
        }
    }

    private Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
