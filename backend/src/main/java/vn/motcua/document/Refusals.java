package vn.motcua.document;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.document.inspection.FileKind;
import vn.motcua.platform.text.Text;

/** The words of each refusal: what is wrong, and what the sender can do about it. */
final class Refusals {
    private Refusals() {}

    static StoreOutcome.Refused empty() {
        return refused(
                DocumentRefusal.EMPTY,
                "Tệp không có nội dung. Vui lòng chọn lại tệp.",
                "The file has no content. Please choose another one.");
    }

    static StoreOutcome.Refused tooLarge(Acceptance rule) {
        return refused(
                DocumentRefusal.TOO_LARGE,
                "Tệp vượt quá %s. Vui lòng chụp hoặc quét lại với dung lượng nhỏ hơn."
                        .formatted(size(rule.maxBytes(), ',')),
                "The file exceeds %s. Please photograph or scan it again at a smaller size."
                        .formatted(size(rule.maxBytes(), '.')));
    }

    static StoreOutcome.Refused nameInvalid() {
        return refused(
                DocumentRefusal.NAME_INVALID,
                "Tên tệp cần có phần tên và phần đuôi, ví dụ “giay-khai-sinh.pdf”.",
                "The file's name needs a name and an extension, for example “birth-certificate.pdf”.");
    }

    static StoreOutcome.Refused typeNotAccepted(Acceptance rule) {
        String kinds = kinds(rule.mediaTypes());
        return refused(
                DocumentRefusal.TYPE_NOT_ACCEPTED,
                "Chỉ nhận tệp %s.".formatted(kinds),
                "Only these types are accepted: %s.".formatted(kinds));
    }

    /** By its content, whatever it is called: phones and people rename such pictures, which changes nothing in them. */
    static StoreOutcome.Refused heic() {
        return refused(
                DocumentRefusal.HEIC_NOT_ACCEPTED,
                "Nội dung tệp là ảnh HEIC, dù tên tệp có thể ghi khác. " + DocumentRefusal.HEIC_ADVICE.vi(),
                "The content is a HEIC picture, whatever its name says. " + DocumentRefusal.HEIC_ADVICE.en());
    }

    static StoreOutcome.Refused nameOfAnotherType(FileKind kind) {
        return refused(
                DocumentRefusal.TYPE_NOT_ACCEPTED,
                "Nội dung tệp là %s nhưng đuôi tệp lại khác. Vui lòng đổi đuôi tệp cho đúng.".formatted(kind),
                "The content is %s but the name's extension says otherwise. Please correct the extension."
                        .formatted(kind));
    }

    static StoreOutcome.Refused damaged() {
        return refused(
                DocumentRefusal.DAMAGED,
                "Tệp bị hỏng hoặc chưa được tải lên đầy đủ. Vui lòng mở thử tệp rồi gửi lại.",
                "The file is damaged or did not arrive whole. Please try to open it, then send it again.");
    }

    static StoreOutcome.Refused encrypted() {
        return refused(
                DocumentRefusal.ENCRYPTED,
                "Tệp PDF đang đặt mật khẩu hoặc bị giới hạn quyền. Vui lòng bỏ mật khẩu rồi gửi lại.",
                "The PDF has a password or limits its use. Please remove the protection and send it again.");
    }

    static StoreOutcome.Refused tooComplex() {
        return refused(
                DocumentRefusal.TOO_COMPLEX,
                "Tệp quá phức tạp để mở an toàn. Vui lòng in tệp ra PDF mới hoặc quét lại rồi gửi.",
                "The file cannot be opened safely. Please print it to a new PDF or scan it again.");
    }

    static StoreOutcome.Refused activeContent() {
        return refused(
                DocumentRefusal.ACTIVE_CONTENT,
                "Tệp PDF chứa mã lệnh, lệnh mở chương trình, biểu mẫu động (XFA) hoặc tệp nhúng."
                        + " Vui lòng in tệp ra PDF mới rồi gửi lại.",
                "The PDF contains scripts, starts programs, or has a dynamic form (XFA) or embedded files. Please print it to a new PDF and send that.");
    }

    static StoreOutcome.Refused tooManyPages(Acceptance rule) {
        return refused(
                DocumentRefusal.TOO_MANY_PAGES,
                "Tệp có quá %d trang. Vui lòng tách thành nhiều tệp.".formatted(rule.maxPages()),
                "The file has more than %d pages. Please split it.".formatted(rule.maxPages()));
    }

    static StoreOutcome.Refused imageTooLarge() {
        return refused(
                DocumentRefusal.IMAGE_TOO_LARGE,
                "Hình ảnh quá lớn để hiển thị an toàn. Vui lòng chụp hoặc quét lại ở độ phân giải thấp hơn.",
                "The picture has too many pixels to show safely. Please take it at a lower resolution.");
    }

    static StoreOutcome.Refused checksBusy() {
        return refused(
                DocumentRefusal.CHECKS_BUSY,
                "Hệ thống đang kiểm tra nhiều tệp. Vui lòng gửi lại sau ít phút.",
                "Many files are being checked at the moment. Please send it again in a few minutes.");
    }

    private static StoreOutcome.Refused refused(DocumentRefusal reason, String vi, String en) {
        return new StoreOutcome.Refused(reason, new Text(vi, en));
    }

    private static String kinds(Set<String> mediaTypes) {
        Set<String> names = new TreeSet<>();
        mediaTypes.forEach(
                type -> names.add(FileKind.ofMediaType(type).map(Enum::name).orElse(type)));
        return String.join(", ", names);
    }

    /** Vietnamese writes a comma before the decimals. */
    private static String size(long bytes, char decimalSign) {
        double megabytes = bytes / (1024.0 * 1024.0);
        String number = megabytes == Math.rint(megabytes)
                ? Long.toString((long) megabytes)
                : String.format(Locale.ROOT, "%.1f", megabytes);
        return number.replace('.', decimalSign) + " MB";
    }
}
