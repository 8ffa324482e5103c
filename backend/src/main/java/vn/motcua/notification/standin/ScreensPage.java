package vn.motcua.notification.standin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The phones' screens as a page that a person can leave open beside the portal. */
final class ScreensPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8"><meta http-equiv="refresh" content="3">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Điện thoại mô phỏng</title>
            <style>
            body { font: 16px/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: #1d2939 }
            section { border: 1px solid #98a2b3; border-radius: 12px; padding: 0 1rem; margin: 1rem 0 }
            h2 { font-size: 1rem } li { margin: .5rem 0 } ul { list-style: none; padding: 0 } time { color: #475467 }
            </style></head><body>
            <h1>Điện thoại mô phỏng</h1>
            <p>Nơi hiện tin nhắn và thông báo đẩy khi chạy thử. Trang tự làm mới sau mỗi 3 giây.</p>
            %s</body></html>
            """;

    private ScreensPage() {}

    static String html(List<TextMessage> texts, List<Push> pushes) {
        Map<String, StringBuilder> phones = new LinkedHashMap<>();
        for (TextMessage text : texts.reversed()) {
            item(phones, "Số " + text.to(), Screens.time(text.receivedAt()), null, text.text());
        }
        for (Push push : pushes.reversed()) {
            String phone = "Máy có mã đẩy …" + Screens.ending(push.token());
            item(
                    phones,
                    phone,
                    Screens.time(push.receivedAt()),
                    push.title(),
                    Objects.requireNonNullElse(push.body(), ""));
        }
        if (phones.isEmpty()) {
            return PAGE.formatted("<p>Chưa có tin nhắn hay thông báo nào.</p>");
        }
        return PAGE.formatted(sections(phones.entrySet()));
    }

    private static void item(
            Map<String, StringBuilder> phones, String phone, String time, @Nullable String title, String words) {
        phones.computeIfAbsent(phone, name -> new StringBuilder())
                .append("<li><time>" + time + "</time> ")
                .append(title == null ? "" : "<strong>" + escaped(title) + "</strong><br>")
                .append(escaped(words))
                .append("</li>\n");
    }

    private static String sections(Collection<Map.Entry<String, StringBuilder>> phones) {
        StringBuilder html = new StringBuilder();
        phones.forEach(phone -> html.append("<section><h2>" + escaped(phone.getKey()) + "</h2><ul>\n")
                .append(phone.getValue())
                .append("</ul></section>\n"));
        return html.toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
