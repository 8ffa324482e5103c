package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plays a dossier that is sent from one province's portal to an agency of another and comes back with its signed result, over the
 * axis in the box, each in a process of its own; ends with 1 when anything is not as it should be.
 */
public final class ExchangeDemo {
    private static final String KEEP = "--keep";
    private static final String PROCEDURE = "1.005092";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, String> MEANINGS = Map.of(
            "01", "đã đến",
            "02", "từ chối tiếp nhận",
            "03", "đã tiếp nhận",
            "04", "phân công xử lý",
            "05", "đang xử lý",
            "06", "hoàn thành");

    private final Seeds seeds;
    private final Screen screen;
    private final TwoProvinces provinces;

    private ExchangeDemo(Path seeds, TwoProvinces provinces, PrintStream out) {
        this.seeds = new Seeds(seeds);
        this.screen = new Screen(out);
        this.provinces = provinces;
    }

    /** {@code [--keep]}: its servers run on when it has been played. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> given = List.of(arguments);
        if (!given.isEmpty() && !given.equals(List.of(KEEP))) {
            System.err.println("Cách dùng: ./motcua demo exchange [" + KEEP + "]");
            System.exit(2);
        }
        Path seeds = Path.of(System.getenv().getOrDefault("MOTCUA_SEEDS", "seeds"));
        System.exit(play(seeds, Path.of(".motcua/exchange-demo"), !given.isEmpty(), out));
    }

    private static int play(Path seeds, Path folder, boolean keep, PrintStream out) {
        TwoProvinces provinces = new TwoProvinces(seeds, folder);
        // Whoever stops the demonstration stops its servers.
        Thread stopping = new Thread(provinces::close, "stopping");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            ExchangeDemo demo = new ExchangeDemo(seeds, provinces, out);
            demo.play();
            if (keep) {
                demo.keep();
            }
            return 0;
        } catch (DemoFailure failure) {
            out.println();
            out.println("KHÔNG ĐẠT: " + failure.getMessage());
            return 1;
        } finally {
            provinces.close();
        }
    }

    /** Leaves the servers to whoever wants to look at them, until they stop the demonstration. */
    private void keep() {
        screen.line("Ba tiến trình vẫn chạy; bấm Ctrl-C để dừng. Đăng nhập tại:");
        screen.line("  " + provinces.first().base() + "/mot-cua  tpth.chuyenvien, tpth.lanhdao, tpth.vanthu");
        screen.line(
                "  " + provinces.second().base() + "/mot-cua  quangtri.chuyenvien, quangtri.lanhdao, quangtri.vanthu");
        screen.line("  Mật khẩu: "
                + seeds.officer("quangtri.vanthu").path("password").asText()
                + "; mã xác thực: ./motcua code TÊN_ĐĂNG_NHẬP");
        screen.line("  Mã gửi tới điện thoại người dân: " + provinces.first().standIn() + " và "
                + provinces.second().standIn());
        try {
            Thread.currentThread().join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** One of the two sides, with those who work there. */
    private record Side(Province province, Portal portal, RegistryDesk registry) {}

    private void play() {
        screen.heading("Motcua: một hồ sơ của Thanh Hóa do cơ quan của Quảng Trị giải quyết, qua trục liên thông");
        provinces.start(screen::line);
        screen.line("Ba tiến trình đã chạy (PID " + provinces.ids() + ")");
        Portal here = new Portal(provinces.first().base());
        SignIn signIn = new SignIn(here, screen);
        List<Session> officers = Stream.of("motcua", "chuyenvien", "lanhdao", "vanthu", "traketqua")
                .map(word -> signIn.officer(seeds.officer("tpth." + word)))
                .toList();
        Side first = side(provinces.first(), here, officers.subList(1, 4));
        Portal there = new Portal(provinces.second().base());
        Side second = side(provinces.second(), there, officersElsewhere(there));

        Filing filing = filed(here);
        Handling handling = new Handling(here, screen, filing.dossierId());
        handling.act(officers.get(0), "/acceptance", Map.of());
        filing.told("DOSSIER_ACCEPTED");
        handling.act(officers.get(1), "/take", Map.of());
        filing.told("DOSSIER_STARTED");
        handling.act(
                officers.get(1),
                "/hand-off",
                Map.of("receiverCode", second.province().office().code()));
        String document = handling.ledger(officers.get(1)).path("documentId").asText();
        String symbol = first.registry().issue(document);
        first.registry().send(document);
        filing.told("DOSSIER_HANDED_OVER");
        Answer answer = answered(first, second, document, symbol);
        result(handling, officers, answer.symbol());
        status(second, answer.document(), answer.symbol(), "06");
        finish(filing);
    }

    private List<Session> officersElsewhere(Portal there) {
        SignIn signIn = new SignIn(there, screen);
        return Stream.of("chuyenvien", "lanhdao", "vanthu")
                .map(word -> signIn.officer(seeds.officer("quangtri." + word)))
                .toList();
    }

    private Side side(Province province, Portal portal, List<Session> officers) {
        return new Side(province, portal, new RegistryDesk(portal, screen, agency(province, portal), officers));
    }

    private static String agency(Province province, Portal portal) {
        String after = "";
        do {
            JsonNode page = portal.get("/api/v1/agencies?limit=100&province=" + province.code() + after)
                    .expect(200)
                    .json();
            for (JsonNode agency : page.path("items")) {
                if (agency.path("code").asText().equals(province.office().code())) {
                    return agency.path("id").asText();
                }
            }
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        throw new DemoFailure("Không có cơ quan " + province.office().code());
    }

    private Filing filed(Portal here) {
        screen.heading("1. Thanh Hóa: công dân nộp, cơ quan tiếp nhận và chuyển hồ sơ");
        JsonNode person = seeds.citizen();
        Phone phone = new Phone(
                new Portal(provinces.first().standIn()), person.path("phone").asText());
        Session applicant = new SignIn(here, screen).applicant(person, phone);
        Filing filing = new Filing(here, screen, applicant, phone);
        filing.registerPhone("motcua-demo-exchange");
        filing.begin(PROCEDURE, provinces.first().office().code());
        filing.fill(seeds.answers(PROCEDURE), "ONLINE");
        filing.attachMissing(List.of(seeds.jpeg("giay-to-tuy-than.jpg"), seeds.pdf("hop-dong-thue-dia-diem.pdf")));
        filing.submit();
        return filing;
    }

    /** The answer at the agency that gave it. */
    private record Answer(String document, String symbol) {}

    /** What is done there, each status awaited here. */
    private Answer answered(Side first, Side second, String document, String symbol) {
        screen.heading("2. Quảng Trị: tiếp nhận, phân công, xử lý và trả lời; Thanh Hóa nhận từng trạng thái");
        JsonNode arrived = second.registry().arrived(symbol);
        status(first, document, symbol, "01");
        second.registry().takeIn(arrived);
        status(first, document, symbol, "03");
        second.registry().assign(arrived);
        status(first, document, symbol, "04");
        second.registry().begin(arrived);
        status(first, document, symbol, "05");
        String answer =
                second.registry().draftAnswer(arrived, first.province().office(), seeds.pdf("ket-qua-ban-sao.pdf"));
        String answerSymbol = second.registry().issue(answer);
        second.registry().send(answer);
        second.registry().finished(arrived, answerSymbol);
        JsonNode back = first.registry().arrived(answerSymbol);
        status(first, document, symbol, "06");
        status(second, answer, answerSymbol, "01");
        first.registry().takeIn(back);
        status(second, answer, answerSymbol, "03");
        return new Answer(answer, answerSymbol);
    }

    /** Waits until the sender has heard exactly this status next. */
    private void status(Side sender, String document, String symbol, String code) {
        JsonNode heard = Waiting.until(
                PATIENCE,
                "trạng thái " + code + " của " + symbol,
                () -> sender.registry().latestStatus(document).filter(one -> isAtLeast(one, code)));
        String got = heard.path("statusCode").asText();
        if (!got.equals(code)) {
            throw new DemoFailure("Chờ trạng thái " + code + " của " + symbol + ", nhận " + got);
        }
        screen.step(
                "── " + code,
                symbol + ": " + MEANINGS.get(code) + " (" + sender.province().code() + " được báo)");
    }

    private static boolean isAtLeast(JsonNode one, String code) {
        return one.path("statusCode").asText().compareTo(code) >= 0;
    }

    private void result(Handling handling, List<Session> officers, String answer) {
        screen.heading("3. Thanh Hóa: văn bản trả lời thành kết quả");
        handling.act(
                officers.get(1),
                "/hand-off/result",
                Map.of("summary", "Sở Tư pháp tỉnh Quảng Trị đã giải quyết; kết quả tại văn bản " + answer + "."));
        handling.act(officers.get(4), "/return", Map.of("method", "ONLINE"));
    }

    private void finish(Filing filing) {
        JsonNode dossier = filing.dossier();
        screen.timeline(dossier);
        if (!dossier.path("status").asText().equals("RESULT_RETURNED")) {
            throw new DemoFailure("Hồ sơ dừng ở " + dossier.path("status").asText());
        }
        screen.heading("4. Đối soát với danh sách của trục");
        Instant end = Instant.now();
        for (Province province : List.of(provinces.first(), provinces.second())) {
            Portal portal = new Portal(province.base());
            Session operator = new SignIn(portal, screen).officer(seeds.officer("quantri.tinh"));
            JsonNode reconciled = Waiting.until(PATIENCE, "kết quả đối soát", () -> reconciled(portal, operator, end));
            long unexplained = reconciled.path("unexplained").asLong();
            screen.line(province.code() + ": chưa giải thích được " + unexplained);
            if (unexplained != 0) {
                throw new DemoFailure(
                        "Đối soát của " + province.code() + " còn " + unexplained + " gói chưa giải thích được");
            }
        }
        screen.heading("ĐẠT: hồ sơ đã đến RESULT_RETURNED, mọi gói tin đều được giải thích");
    }

    /** How the comparison came out that was made after all this. */
    private static Optional<JsonNode> reconciled(Portal portal, Session operator, Instant end) {
        for (JsonNode connection : portal.get("/api/v1/officer/exchange-connections")
                .by(operator)
                .expect(200)
                .json()
                .path("items")) {
            String at = connection.path("reconciledAt").asText();
            if (!at.isEmpty() && Instant.parse(at).isAfter(end)) {
                return Optional.of(connection);
            }
        }
        return Optional.empty();
    }
}
