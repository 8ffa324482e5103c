package vn.motcua.document.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Measures what the streams of one PDF unpack to, without keeping a byte of it. */
final class StreamBudget {
    private static final long LONGEST_PICTURE = 400L << 20;
    /** Fonts are the longest; what stands on a page is decoded in one piece by whoever reads it. */
    private static final long LONGEST_OTHER = 64L << 20;

    private static final long ALL_STREAMS = 1L << 30;
    /** What stands between two filters is held in memory, unless both are Flate. */
    private static final long LONGEST_BETWEEN = 24L << 20;

    private static final int MOST_FILTERS = 4;
    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    /** Those of pictures are not here: their pixels are bounded. */
    private static final Set<COSName> UNPACKING = Set.of(
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private final long maxPixels;
    private final byte[] buffer = new byte[1 << 16];
    private long spent;

    StreamBudget(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    void spendOn(COSStream stream) throws IOException, DefectFound {
        if (isPicture(stream)) {
            checkPixels(stream.getInt(COSName.WIDTH, 0), stream.getInt(COSName.HEIGHT, 0));
        }
        List<COSName> filters = filters(stream.getFilters());
        if (filters.isEmpty()) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            drain(unpacked(raw, filters, stream), isPicture(stream) ? LONGEST_PICTURE : LONGEST_OTHER);
        } catch (TooMuch much) {
            throw new DefectFound(Defect.TOO_COMPLEX);
        } catch (ZipException | EOFException spoilt) {
            // Many scanners write streams that end badly and every viewer shows them; only the measure matters here.
        }
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private void checkPixels(long widthPx, long heightPx) throws DefectFound {
        if (widthPx < 0 || heightPx < 0) {
            throw new DefectFound(Defect.DAMAGED);
        }
        if (widthPx * heightPx > maxPixels) {
            throw new DefectFound(Defect.IMAGE_TOO_LARGE);
        }
    }

    /** The filters up to the first that belongs to a picture. */
    private static List<COSName> filters(COSBase filters) throws DefectFound {
        if (filters instanceof COSName only) {
            return isUnpacking(only) ? List.of(only) : List.of();
        }
        if (!(filters instanceof COSArray chain)) {
            return List.of();
        }
        if (chain.size() > MOST_FILTERS) {
            throw new DefectFound(Defect.TOO_COMPLEX);
        }
        List<COSName> names = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            if (!(chain.getObject(i) instanceof COSName name) || !isUnpacking(name)) {
                break;
            }
            names.add(name);
        }
        return names;
    }

    private static boolean isUnpacking(COSName filter) {
        return FLATE.contains(filter) || UNPACKING.contains(filter);
    }

    private static InputStream unpacked(InputStream raw, List<COSName> filters, COSStream stream) throws IOException {
        InputStream in = raw;
        for (int i = 0; i < filters.size(); i++) {
            in = FLATE.contains(filters.get(i)) ? new InflaterInputStream(in) : decoded(in, filters.get(i), stream, i);
        }
        return in;
    }

    private static InputStream decoded(InputStream in, COSName filter, COSStream stream, int index) throws IOException {
        BoundedBytes out = new BoundedBytes(LONGEST_BETWEEN);
        FilterFactory.INSTANCE.getFilter(filter).decode(in, out, stream, index);
        return new ByteArrayInputStream(out.bytes.toByteArray());
    }

    private void drain(InputStream in, long longest) throws IOException {
        long unpacked = 0;
        int read = in.read(buffer);
        while (read >= 0) {
            unpacked += read;
            spent += read;
            if (unpacked > longest || spent > ALL_STREAMS) {
                throw new TooMuch();
            }
            read = in.read(buffer);
        }
    }

    /** Ends unpacking at the first byte too many. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Bytes in memory, up to a limit. */
    private static final class BoundedBytes extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final long limit;

        BoundedBytes(long limit) {
            this.limit = limit;
        }

        @Override
        public void write(int value) throws IOException {
            admit(1);
            bytes.write(value);
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            admit(length);
            bytes.write(some, offset, length);
        }

        private void admit(int length) throws IOException {
            if (bytes.size() + (long) length > limit) {
                throw new TooMuch();
            }
        }
    }
}
