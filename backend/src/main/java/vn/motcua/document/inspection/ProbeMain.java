package vn.motcua.document.inspection;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The process that opens PDFs for {@link ProbeProcess}: reads a line {@code <max pages> <file name>}, answers
 * {@link #BEGUN}, then {@code SOUND <pages>} or the name of a {@link Defect}. Files are named within the working folder.
 */
final class ProbeMain {
    static final String BEGUN = "BEGUN";
    static final String SOUND = "SOUND";
    /** Without work for this long the process ends by itself and gives its memory back. */
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(120);
    /** Should the server die in mid-work, nobody is left to stop a file that never ends. */
    private static final long LONGEST_WORK_NANOS = TimeUnit.SECONDS.toNanos(300);

    private static volatile long lastLine = System.nanoTime();
    private static volatile boolean working;

    private ProbeMain() {}

    /** Serves until its input ends. */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        // Whatever a library prints must not be taken for an answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Thread.ofPlatform().daemon().start(ProbeMain::endWhenIdle);
        openAnHonestFile();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            working = true;
            lastLine = System.nanoTime();
            out.println(BEGUN);
            out.flush();
            out.println(answer(line));
            out.flush();
            lastLine = System.nanoTime();
            working = false;
        }
    }

    /** What cannot open an honest PDF, for want of a library say, must not judge any: it ends before it has begun. */
    private static void openAnHonestFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }
        try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
            if (pdf.getNumberOfPages() != 1) {
                throw new IllegalStateException("an honest PDF was not read back");
            }
        }
    }

    private static String answer(String line) {
        int space = line.indexOf(' ');
        int maxPages = Integer.parseInt(line.substring(0, space));
        Path file = Path.of(line.substring(space + 1));
        return switch (new PdfProbe(InspectionLimits.ofPages(maxPages)).probe(file)) {
            case Finding.SoundPdf pdf -> SOUND + " " + pdf.pages();
            case Finding.Unsound unsound -> unsound.defect().name();
            case Finding.SoundImage image -> throw new IllegalStateException("not a PDF: " + image);
            case Finding.NotInspected none -> throw new IllegalStateException("not inspected: " + none);
        };
    }

    private static void endWhenIdle() {
        while (true) {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException stopped) {
                return;
            }
            long since = System.nanoTime() - lastLine;
            if (since > (working ? LONGEST_WORK_NANOS : IDLE_NANOS)) {
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
