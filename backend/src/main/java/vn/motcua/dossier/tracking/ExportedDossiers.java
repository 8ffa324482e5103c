package vn.motcua.dossier.tracking;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Page;

/**
 * The bytes of a table, made page by page while they are read, so that a long one takes no more room than a short one. Each page asks
 * anew who may see what: of a right that is taken away meanwhile nothing more comes out.
 */
final class ExportedDossiers extends InputStream {

    private final Function<@Nullable String, Page<ListedDossier>> pages;
    private final DossierCsv csv;
    private final int most;

    private ByteArrayInputStream bytes;
    private @Nullable String after;
    private boolean over;
    private int written;

    /**
     * @param pages the page after a cursor; the first one after none
     * @param most how many dossiers are written at most
     */
    ExportedDossiers(Function<@Nullable String, Page<ListedDossier>> pages, DossierCsv csv, int most) {
        this.pages = pages;
        this.csv = csv;
        this.most = most;
        bytes = stream(csv.head());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int read = readHere(into, from, length);
        while (read < 0 && !over) {
            bytes = stream(next());
            read = readHere(into, from, length);
        }
        return read;
    }

    private int readHere(byte[] into, int from, int length) {
        return bytes.read(into, from, length);
    }

    private String next() {
        Page<ListedDossier> page = pages.apply(after);
        StringBuilder lines = new StringBuilder();
        for (ListedDossier dossier : page.items()) {
            if (written < most) {
                lines.append(csv.line(dossier));
                written++;
            }
        }
        after = page.next();
        over = after == null || written >= most;
        return lines.toString();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
