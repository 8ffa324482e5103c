package vn.motcua.document.inspection;

import java.io.IOException;
import java.nio.file.Path;

/** Stands in for a server with a small heap: looks into every hostile file of a folder and says what it found. */
final class InspectFolder {
    private InspectFolder() {}

    /** Takes the folder. */
    public static void main(String[] args) throws IOException {
        PdfProbes probes = new PdfProbes(1);
        FileInspection inspection = new FileInspection(probes);
        for (HostileFile hostile : HostileFile.values()) {
            Path file = Path.of(args[0]).resolve(hostile.name());
            Finding finding = inspection.inspect(file, inspection.kindOf(file).orElseThrow(), 100);
            System.out.println(hostile + (finding instanceof Finding.Unsound ? " unsound" : " taken as " + finding));
        }
        probes.close();
    }
}
