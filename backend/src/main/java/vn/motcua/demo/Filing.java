package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What an applicant does with a dossier, up to submitting it and answering a supplement request. */
final class Filing {
    private final Portal portal;
    private final Screen screen;
    private final Session applicant;
    private final Phone phone;
    private String dossierId = "";

    Filing(Portal portal, Screen screen, Session applicant, Phone phone) {
        this.portal = portal;
        this.screen = screen;
        this.applicant = applicant;
        this.phone = phone;
    }

    String dossierId() {
        return dossierId;
    }

    /** The dossier as the applicant sees it now. */
    JsonNode dossier() {
        return portal.get(path("")).by(applicant).expect(200).json();
    }

    void registerPhone(String installation) {
        portal.put("/api/v1/me/devices/" + installation)
                .by(applicant)
                .json(Map.of("platform", "ANDROID", "pushToken", phone.token(), "language", "vi"))
                .expect(200);
    }

    /** Finds the procedure as people type it. */
    JsonNode find(String words, String procedureCode) {
        for (JsonNode found : portal.get("/api/v1/procedures?limit=50&q=" + encoded(words))
                .expect(200)
                .json()
                .path("items")) {
            if (found.path("code").asText().equals(procedureCode)) {
                screen.line("Tìm “" + words + "”: " + procedureCode + " "
                        + found.path("name").asText());
                return found;
            }
        }
        throw new DemoFailure("Tìm “" + words + "” không thấy thủ tục " + procedureCode);
    }

    void begin(String procedureCode, String agencyCode) {
        JsonNode draft = portal.post("/api/v1/dossiers")
                .by(applicant)
                .json(Map.of("procedureCode", procedureCode, "agencyId", agency(procedureCode, agencyCode)))
                .expect(201)
                .json();
        dossierId = draft.path("id").asText();
        screen.step(
                draft.path("status").asText(),
                "Tạo hồ sơ nháp gửi " + draft.path("agency").path("name").asText());
    }

    void fill(ObjectNode answers, String delivery) {
        JsonNode saved = portal.put(path("/draft"))
                .by(applicant)
                .ifMatch(version())
                .json(Map.of("answers", answers, "delivery", Map.of("method", delivery)))
                .expect(200)
                .json();
        screen.step(
                saved.path("status").asText(),
                "Khai " + saved.path("answers").size() + " mục, nhận kết quả " + delivery);
    }

    /** Attaches what the portal says is missing, the files in turn; all of them to the only paper if there is one. */
    void attachMissing(List<SampleFile> files) {
        JsonNode missing = check().path("missingDocuments");
        int count = missing.isEmpty() ? 0 : Math.max(missing.size(), files.size());
        Set<String> kinds = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            SampleFile file = files.get(i % files.size());
            attach(missing.path(i % missing.size()).path("code").asText(), file);
            kinds.add(file.mediaType());
        }
        JsonNode check = check();
        if (!check.path("complete").asBoolean()) {
            throw new DemoFailure("Hồ sơ chưa đủ để nộp: " + check);
        }
        screen.step("DRAFT", "Đính kèm " + count + " tệp (" + String.join(", ", kinds) + "); hồ sơ đã đầy đủ");
    }

    void attach(String paper, SampleFile file) {
        portal.post(path("/attachments?requiredDocument=" + paper))
                .by(applicant)
                .file(file)
                .expect(201);
    }

    /** Waits for what the applicant's phone is told next, which must be this. */
    void told(String kind) {
        screen.push(phone.expectPush(kind));
    }

    /** Submits, and submits again with the same key as a phone on a bad connection does. */
    void submit() {
        String key = UUID.randomUUID().toString();
        long version = version();
        JsonNode receipt = submitOnce(key, version);
        if (!submitOnce(key, version).path("code").equals(receipt.path("code"))) {
            throw new DemoFailure("Nộp lại với cùng khóa mà nhận mã hồ sơ khác");
        }
        screen.step(
                receipt.path("status").asText(),
                "Nộp hồ sơ, nhận mã " + receipt.path("code").asText());
        screen.push(phone.expectPush("DOSSIER_SUBMITTED"));
    }

    /** Answers the open supplement request; first tries what was not asked for, which must be refused. */
    void answerSupplement(ObjectNode answers, String lockedField, String paper, SampleFile file) {
        ObjectNode forbidden = answers.deepCopy().put(lockedField, "Không được sửa mục này");
        portal.put(path("/supplement"))
                .by(applicant)
                .ifMatch(version())
                .json(Map.of("answers", forbidden))
                .expect(422);
        screen.step("SUPPLEMENT_REQUESTED", "Thử sửa mục không được yêu cầu: hệ thống từ chối, đúng quy định");
        attach(paper, file);
        portal.put(path("/supplement"))
                .by(applicant)
                .ifMatch(version())
                .json(Map.of("answers", answers))
                .expect(200);
        JsonNode answered = portal.post(path("/supplement-answer"))
                .by(applicant)
                .ifMatch(version())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .expect(200)
                .json();
        screen.step(answered.path("status").asText(), "Sửa đúng mục được yêu cầu, nộp thêm giấy tờ và gửi lại");
        screen.push(phone.expectPush("DOSSIER_SUPPLEMENT_ANSWERED"));
    }

    private JsonNode submitOnce(String key, long version) {
        return portal.post(path("/submission"))
                .by(applicant)
                .ifMatch(version)
                .header("Idempotency-Key", key)
                .expect(201)
                .json();
    }

    private JsonNode check() {
        return portal.get(path("/check")).by(applicant).expect(200).json();
    }

    private String agency(String procedureCode, String agencyCode) {
        String after = "";
        do {
            JsonNode page = portal.get(
                            "/api/v1/procedures/" + procedureCode + "/agencies?province=H56&limit=100" + after)
                    .expect(200)
                    .json();
            for (JsonNode agency : page.path("items")) {
                if (agency.path("code").asText().equals(agencyCode)) {
                    return agency.path("id").asText();
                }
            }
            after = page.has("next") ? "&after=" + encoded(page.path("next").asText()) : "";
        } while (!after.isEmpty());
        throw new DemoFailure(agencyCode + " không tiếp nhận thủ tục " + procedureCode);
    }

    private long version() {
        return dossier().path("version").asLong();
    }

    private String path(String rest) {
        return "/api/v1/dossiers/" + dossierId + rest;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
