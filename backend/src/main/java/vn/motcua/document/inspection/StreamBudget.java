package vn.motcua.document.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Measures what the streams of one PDF unpack to, without keeping a byte of it. */
final class StreamBudget {
    private static final long LONGEST_STREAM = 400L << 20;
    private static final long ALL_STREAMS = 1L << 30;
    private static final int MOST_FILTERS = 4;
    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private final long maxPixels;
    private final byte[] buffer = new byte[1 << 16];
    private long spent;

    StreamBudget(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    void spendOn(COSStream stream) throws IOException, DefectFound {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            long pixels = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
            if (pixels > maxPixels) {
                throw new DefectFound(Defect.IMAGE_TOO_LARGE);
            }
        }
        int flates = leadingFlates(stream.getFilters());
        if (flates > 0) {
            unpack(stream, flates);
        }
    }

    /** The other filters either belong to pictures, whose pixels are bounded, or unpack little. */
    private static int leadingFlates(COSBase filters) throws DefectFound {
        if (filters instanceof COSName only) {
            return FLATE.contains(only) ? 1 : 0;
        }
        if (!(filters instanceof COSArray chain)) {
            return 0;
        }
        if (chain.size() > MOST_FILTERS) {
            throw new DefectFound(Defect.TOO_COMPLEX);
        }
        int flates = 0;
        while (flates < chain.size() && chain.getObject(flates) instanceof COSName name && FLATE.contains(name)) {
            flates++;
        }
        return flates;
    }

    private void unpack(COSStream stream, int flates) throws IOException, DefectFound {
        long unpacked = 0;
        try (InputStream in = inflated(stream.createRawInputStream(), flates)) {
            int read = in.read(buffer);
            while (read >= 0) {
                unpacked += read;
                spent += read;
                if (unpacked > LONGEST_STREAM || spent > ALL_STREAMS) {
                    throw new DefectFound(Defect.TOO_COMPLEX);
                }
                read = in.read(buffer);
            }
        } catch (ZipException | EOFException spoilt) {
            // Many scanners write streams that end badly and every viewer shows them; only the measure matters here.
        }
    }

    private static InputStream inflated(InputStream raw, int flates) {
        InputStream in = raw;
        for (int i = 0; i < flates; i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }
}
