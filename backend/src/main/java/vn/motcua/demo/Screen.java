package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the watcher sees. */
final class Screen {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(VIETNAM);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(VIETNAM);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final Map<String, String> BY = Map.of(
            "APPLICANT", "công dân",
            "OFFICER", "cán bộ",
            "SYSTEM", "hệ thống");

    private static final int WIDTH = 90;

    private final PrintStream out;

    Screen(PrintStream out) {
        this.out = out;
    }

    void heading(String words) {
        out.println();
        out.println(words);
        out.println("─".repeat(Math.min(words.length(), 100)));
    }

    void line(String words) {
        out.println("  " + words);
    }

    /** One thing that was done, and the status it led to. */
    void step(String status, String words) {
        out.printf("  %s  %-21s %s%n", TIME.format(Instant.now()), status, words);
    }

    /** A push as the phone shows it. */
    void push(JsonNode push) {
        out.printf(
                "            %-21s %s%n", "  điện thoại báo", push.path("title").asText());
        for (String line : wrapped(push.path("body").asText())) {
            out.printf("            %-21s %s%n", "", line);
        }
    }

    /** A dossier's history as the applicant sees it. */
    void timeline(JsonNode dossier) {
        out.println();
        line("Dòng thời gian của hồ sơ " + dossier.path("code").asText());
        for (JsonNode entry : dossier.path("history")) {
            String reason = entry.path("reason").asText(entry.path("note").asText());
            out.printf(
                    "    %s  %-21s %-10s%s%s%n",
                    TIME.format(Instant.parse(entry.path("at").asText())),
                    entry.path("event").asText(entry.path("to").asText()),
                    BY.getOrDefault(entry.path("by").asText(), entry.path("by").asText()),
                    entry.has("unitName") ? "  " + entry.path("unitName").asText() : "",
                    reason.isEmpty() ? "" : "  “" + reason + "”");
        }
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** As it is written in Vietnam, whatever the machine speaks. */
    static String money(long dong) {
        return String.format(VIETNAMESE, "%,d đồng", dong);
    }

    static String day(String instant) {
        return DAY.format(Instant.parse(instant));
    }
}
