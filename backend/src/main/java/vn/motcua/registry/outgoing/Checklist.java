package vn.motcua.registry.outgoing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.Correspondent;

/** What a clerk checks before a document is sent: each item is passed, or says why it is not. */
record Checklist(List<Check> checks) {

    Checklist {
        checks = List.copyOf(checks);
    }

    /** One item. */
    record Check(Item item, @Nullable Text reason) {

        boolean passed() {
            return reason == null;
        }
    }

    /** What is checked. */
    enum Item {
        MAIN_DOCUMENT(facts -> facts.mainDocument(), "Chưa có văn bản chính đã ban hành", "The document is not issued"),
        ATTACHMENTS(
                facts -> facts.attachmentsSealed(),
                "Có tệp kèm theo chưa được cơ quan ký số",
                "An attachment does not carry the agency's signature"),
        SIGNED(
                facts -> facts.signed(),
                "Chữ ký số của lãnh đạo hoặc của cơ quan chưa có hoặc không hợp lệ",
                "The leader's or the agency's signature is not there or not valid"),
        METADATA(
                facts -> facts.metadataWhole(),
                "Thiếu số, ký hiệu, ngày ban hành, trích yếu hoặc số trang",
                "Number, symbol, day, subject or pages are missing"),
        RECEIVERS(
                facts ->
                        !facts.receivers().isEmpty() && facts.unknownReceivers().isEmpty(),
                "Chưa có nơi nhận, hoặc mã định danh nơi nhận không có trên hệ thống",
                "There is no receiver, or a receiver's code is known to nobody"),
        NOT_SECRET(
                facts -> facts.secrecy().isEmpty(),
                "Văn bản có dấu hiệu thuộc bí mật nhà nước: chuyển theo đường văn bản giấy",
                "The document seems to be a state secret: use the paper route");

        private final Predicate<Facts> test;
        private final Text reason;

        Item(Predicate<Facts> test, String vi, String en) {
            this.test = test;
            this.reason = new Text(vi, en);
        }
    }

    /**
     * What is known of the document.
     *
     * @param secrecy the stamp of secrecy that was found
     */
    record Facts(
            boolean mainDocument,
            boolean attachmentsSealed,
            boolean signed,
            boolean metadataWhole,
            List<Correspondent> receivers,
            List<Correspondent> unknownReceivers,
            Optional<String> secrecy) {

        Facts {
            receivers = List.copyOf(receivers);
            unknownReceivers = List.copyOf(unknownReceivers);
        }
    }

    static Checklist of(Facts facts) {
        List<Check> checks = new ArrayList<>();
        Arrays.stream(Item.values())
                .forEach(item -> checks.add(new Check(item, item.test.test(facts) ? null : item.reason)));
        return new Checklist(checks);
    }

    boolean isPassed() {
        return checks.stream().allMatch(Check::passed);
    }
}
