package vn.motcua.account.activation;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/** A QR code as rows of 0 and 1, for a page to draw. */
final class QrRows {

    private QrRows() {}

    static List<String> of(String text) {
        ByteMatrix modules = encoded(text);
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < modules.getHeight(); y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < modules.getWidth(); x++) {
                row.append(modules.get(x, y) == 1 ? '1' : '0');
            }
            rows.add(row.toString());
        }
        return List.copyOf(rows);
    }

    private static ByteMatrix encoded(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds " + text.length() + " characters", tooLong);
        }
    }
}
