package vn.motcua.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.inspection.FileKind;
import vn.motcua.form.definition.FormDraft;
import vn.motcua.form.definition.FormFault;
import vn.motcua.form.published.Forms;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RequiredDocument;

@DatabaseTest
class PublishProcedureTest {
    private static final String LEVEL_3 = "1.001193";
    private static final String LEVEL_4 = "2.000488";

    private static final AtomicInteger NEXT = new AtomicInteger(0);

    private final PublishProcedure publish;
    private final Procedures procedures;
    private final Forms forms;
    private final Agencies agencies;
    private final Tables tables;
    private final Clock clock;

    // A province's own code, so that no seeded procedure is touched.
    private final String code = "9.%06d.T01".formatted(NEXT.incrementAndGet());

    PublishProcedureTest(
            PublishProcedure publish,
            Procedures procedures,
            Forms forms,
            Agencies agencies,
            Tables tables,
            Clock clock) {
        this.publish = publish;
        this.procedures = procedures;
        this.forms = forms;
        this.agencies = agencies;
        this.tables = tables;
        this.clock = clock;
    }

    private PublishProcedure.Outcome publish(String seeded) {
        return publish.publish(
                ProcedureDrafts.like(seeded, code), ProcedureDrafts.form(seeded, code), ProcedureDrafts.sample(seeded));
    }

    private PublishProcedure.Outcome publish(String seeded, Consumer<ObjectNode> change) {
        return publish.publish(
                ProcedureDrafts.like(seeded, code, change),
                ProcedureDrafts.form(seeded, code),
                ProcedureDrafts.sample(seeded));
    }

    private List<PublishRefusal> refusals(String seeded, Consumer<ObjectNode> change) {
        PublishProcedure.Outcome outcome = publish(seeded, change);
        assertThat(procedures.find(new ProcedureCode(code))).isEmpty();
        return ((PublishProcedure.Outcome.Refused) outcome).refusals();
    }

    @Test
    void publishedProcedureIsInForceAtOnce() {
        Procedure published = ((PublishProcedure.Outcome.Published) publish(LEVEL_3)).procedure();
        assertThat(published.version()).isEqualTo(1);
        assertThat(procedures.get(published.code()).form()).isEqualTo(published.form());
        assertThat(tables.count("procedure_level WHERE procedure_code = '" + code + "' AND level = 3"))
                .isEqualTo(1);
    }

    @Test
    void sameContentIsNoNewVersion() {
        publish(LEVEL_3);
        assertThat(publish(LEVEL_3)).isInstanceOf(PublishProcedure.Outcome.Unchanged.class);
        assertThat(tables.count("procedure_version WHERE code = '" + code + "'"))
                .isEqualTo(1);
        assertThat(tables.count("form_version WHERE id = '" + code + "'")).isEqualTo(1);
    }

    @Test
    void whatIsWrittenDownLaterFindsTheVersionOfItsMoment() {
        publish(LEVEL_3);
        Instant between = clock.instant();
        publish(LEVEL_3, file -> file.put("name", "Tên mới"));

        assertThat(procedures.getAsOf(new ProcedureCode(code), between).name()).isNotEqualTo("Tên mới");
        assertThat(procedures.getAsOf(new ProcedureCode(code), clock.instant()).name())
                .isEqualTo("Tên mới");
    }

    @Test
    void changedFormIsANewVersionAndTheOldOneStays() {
        publish(LEVEL_3);
        FormDraft changed = ProcedureDrafts.form(LEVEL_3, code, file -> file.put("title", "Tờ khai mới"));
        publish.publish(ProcedureDrafts.like(LEVEL_3, code), changed, null);
        Procedure now = procedures.get(new ProcedureCode(code));
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.form()).isNotNull();
        assertThat(forms.get(code, 2).title()).isEqualTo("Tờ khai mới");
        assertThat(forms.get(code, 1).title()).isNotEqualTo("Tờ khai mới");
    }

    @Test
    void levelKeepsItsHistory() {
        publish(LEVEL_3);
        publish(
                LEVEL_3,
                file -> file.put("level", 4)
                        .put("levelFrom", "2021-06-01")
                        .put("onlinePayment", true)
                        .putArray("paymentChannels")
                        .add("PAYMENT_PLATFORM"));
        assertThat(procedures.get(new ProcedureCode(code)).level()).isEqualTo(4);
        assertThat(tables.count("procedure_level WHERE procedure_code = '" + code + "'"))
                .isEqualTo(2);
    }

    @Test
    void levelThreeWithOnlinePaymentIsRefused() {
        assertThat(refusals(LEVEL_3, file -> file.put("onlinePayment", true)))
                .containsExactly(new PublishRefusal.OnlinePaymentAtLevel3());
        assertThat(refusals(LEVEL_3, file -> file.putArray("paymentChannels").add("PAYMENT_PLATFORM")))
                .containsExactly(new PublishRefusal.OnlinePaymentAtLevel3());
    }

    @Test
    void levelFourWithAFeeAndNoChannelIsRefused() {
        assertThat(refusals(LEVEL_4, file -> file.putArray("paymentChannels")))
                .containsExactly(new PublishRefusal.FeeWithoutChannelAtLevel4());
        assertThat(refusals(LEVEL_4, file -> file.put("onlinePayment", false)))
                .containsExactly(new PublishRefusal.FeeWithoutChannelAtLevel4());
    }

    @Test
    void levelFourThatIsFreeNeedsNoChannel() {
        PublishProcedure.Outcome outcome = publish(LEVEL_4, file -> {
            file.put("onlinePayment", false).putArray("paymentChannels");
            file.putObject("fee").put("kind", "FREE").putArray("items");
        });
        assertThat(outcome).isInstanceOf(PublishProcedure.Outcome.Published.class);
    }

    @Test
    void levelIsThreeOrFourAndHoldsAlready() {
        assertThat(refusals(LEVEL_3, file -> file.put("level", 2))).containsExactly(new PublishRefusal.LevelUnknown(2));
        assertThat(refusals(LEVEL_3, file -> file.put("levelFrom", "2199-01-01")))
                .containsExactly(new PublishRefusal.LevelBeginsLater());
    }

    @Test
    void deliveryMustSuitTheLevel() {
        assertThat(refusals(LEVEL_3, file -> file.putArray("delivery").add("ONLINE")))
                .containsExactly(new PublishRefusal.OnlineDeliveryAtLevel3());
        assertThat(refusals(LEVEL_3, file -> file.putArray("delivery")))
                .containsExactly(new PublishRefusal.NoDelivery());
    }

    @Test
    void namesMustBeKnown() {
        assertThat(refusals(LEVEL_3, file -> file.put("fieldCode", "KHONG_CO")))
                .containsExactly(new PublishRefusal.FieldUnknown("KHONG_CO"));
        assertThat(publish.publish(ProcedureDrafts.like(LEVEL_3, "x"), null, null))
                .isEqualTo(new PublishProcedure.Outcome.Refused(
                        List.of(new PublishRefusal.CodeMalformed("x"), new PublishRefusal.FormMissing())));
    }

    @Test
    void documentsAreNamedOnceAndAskedForByWhatTheFormAsks() {
        assertThat(refusals(LEVEL_4, file -> document(file, 1).put("code", "GIAY_TO_TUY_THAN")))
                .containsExactly(new PublishRefusal.DocumentTwice("GIAY_TO_TUY_THAN"));
        assertThat(refusals(
                        LEVEL_4,
                        file -> document(file, 1).withObject("/when/properties").putObject("khac")))
                .singleElement()
                .isInstanceOfSatisfying(PublishRefusal.DocumentConditionUnknown.class, refusal -> {
                    assertThat(refusal.documentCode()).isEqualTo("UY_QUYEN");
                    assertThat(refusal.faults())
                            .extracting(FormFault::kind)
                            .containsExactly(FormFault.Kind.FIELD_UNKNOWN);
                });
    }

    @Test
    void documentsAskForKindsOfFileThatAreTakenIn() {
        assertThat(refusals(
                        LEVEL_4,
                        file -> document(file, 0)
                                .putArray("accept")
                                .add("application/pdf")
                                .add("application/msword")))
                .containsExactly(
                        new PublishRefusal.DocumentTypesUnknown("GIAY_TO_TUY_THAN", List.of("application/msword")));
        assertThat(RequiredDocument.MEDIA_TYPES)
                .as("what files are looked into")
                .isEqualTo(Arrays.stream(FileKind.values())
                        .map(FileKind::mediaType)
                        .collect(Collectors.toSet()));
    }

    @Test
    void documentsTakeAtLeastOneFile() {
        assertThat(refusals(LEVEL_4, file -> document(file, 0).put("maxFiles", 0)))
                .containsExactly(new PublishRefusal.DocumentTakesNoFile("GIAY_TO_TUY_THAN"));
        assertThat(refusals(LEVEL_4, file -> document(file, 0).putArray("accept")))
                .containsExactly(new PublishRefusal.DocumentTakesNoFile("GIAY_TO_TUY_THAN"));
    }

    @Test
    void formMustBeTheOneThatIsNamed() {
        assertThat(refusals(LEVEL_3, file -> file.put("form", "9.999999")))
                .containsExactly(new PublishRefusal.FormMissing());
    }

    @Test
    void feeConditionMustAskForAnOptionThatIs() {
        assertThat(refusals(
                        LEVEL_4,
                        file -> ((ObjectNode) file.at("/fee/items/0/when/properties/dienMienGiam"))
                                .put("const", "KHONG_RO")))
                .singleElement()
                .isInstanceOf(PublishRefusal.FeeConditionUnknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'unit':'PAGE','amount':2000,'cap':0",
                "'unit':'PAGE','amount':2000,'cap':-1",
                "'unit':'CASE','amount':2000,'cap':1000",
                "'unit':'COPY','amount':2000,'tiersOfPages':[{'upTo':2,'amount':1000}]",
                "'unit':'PAGE','amount':2000,'tiersOfPages':[{'upTo':0,'amount':1000}]",
                "'unit':'PAGE','amount':2000,'tiersOfPages':[{'upTo':2,'amount':1000},{'upTo':2,'amount':500}]",
                "'unit':'PAGE','amount':2000,'tiersOfPages':[{'upTo':null,'amount':1000},{'upTo':2,'amount':500}]",
                "'unit':'PAGE','amount':2000,'tiersOfPages':[{'upTo':2,'amount':-1}]",
                "'unit':'PAGE','amount':9000000000000"
            })
    void feeThatCannotBeCountedIsRefused(String item) {
        assertThat(refusals(LEVEL_3, file -> setFee(file, item)))
                .containsExactly(new PublishRefusal.FeeNotCountable("PHI_TRANG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khongCo", "khongCo", "", "/danToc"})
    void feeForEachIsForEachOfAListThatTheFormHas(String of) {
        String each = "'unit':'CASE','amount':2000,'per':{'of':'" + of + "','name':'điểm','nameEn':'points'}";
        assertThat(refusals(LEVEL_3, file -> setFee(file, each)))
                .containsExactly(new PublishRefusal.FeePerUnknown("PHI_TRANG", of));
    }

    private static void setFee(ObjectNode procedure, String item) {
        String fee =
                "{'kind':'PER_PAGE','items':[{'code':'PHI_TRANG','name':'Phí theo trang','kind':'PHI'," + item + "}]}";
        try {
            procedure.set("fee", SqlProcedures.JSON.readTree(fee.replace('\'', '"')));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    @Test
    void routeGoesFromTakingInToHandingOver() {
        assertThat(refusals(LEVEL_3, file -> file.withArray("/route").remove(0)))
                .containsExactly(new PublishRefusal.RouteIncomplete());
        assertThat(refusals(LEVEL_3, file -> ((ObjectNode) file.at("/route/3")).put("role", "CLERK")))
                .containsExactly(new PublishRefusal.RouteIncomplete());
    }

    @Test
    void everyStepNeedsAUnitAtEveryAgency() {
        List<PublishRefusal> refusals = refusals(LEVEL_4, file -> {
            file.path("route").forEach(step -> ((ObjectNode) step).remove("unit"));
            ((ObjectNode) file.at("/route/1")).put("agency", "PARENT");
            ((ObjectNode) file.path("offeredBy")).putArray("agencyCodes").add("H56");
        });
        assertThat(refusals).containsExactly(new PublishRefusal.RouteUnitMissing(2, "H56"));
    }

    @Test
    void unitThatAStepNamesIsThereSomewhere() {
        assertThat(refusals(LEVEL_3, file -> ((ObjectNode) file.at("/route/1")).put("unit", "TPHTT")))
                .containsExactly(new PublishRefusal.RouteUnitUnknown(2, "TPHTT"));
    }

    @Test
    void somebodyMustOfferIt() {
        assertThat(refusals(LEVEL_3, file -> ((ObjectNode) file.path("offeredBy")).putArray("provinces")))
                .containsExactly(new PublishRefusal.NobodyOffersIt());
    }

    @Test
    void linkOutNeedsAnAddressAndNoForm() {
        assertThat(refusals(LEVEL_3, file -> file.put("acceptance", "LINK_OUT")))
                .containsExactly(new PublishRefusal.LinkOutIncomplete());
        assertThat(publish.publish(linkedTo("javascript:alert(1)"), null, null))
                .isEqualTo(new PublishProcedure.Outcome.Refused(List.of(new PublishRefusal.LinkOutIncomplete())));
        assertThat(publish.publish(linkedTo("https://dichvucong.example.vn"), null, null))
                .isInstanceOf(PublishProcedure.Outcome.Published.class);
    }

    @Test
    void formOutsideOfTheProfileIsRefused() {
        FormDraft form = ProcedureDrafts.form(
                LEVEL_3,
                code,
                file -> ((ObjectNode) file.at("/schema/properties/hoTenTre")).put("default", "Nguyễn Văn A"));
        assertThat(publish.publish(ProcedureDrafts.like(LEVEL_3, code), form, null))
                .isEqualTo(new PublishProcedure.Outcome.Refused(List.of(new PublishRefusal.FormRefused(List.of(
                        new FormFault(FormFault.Kind.KEYWORD_NOT_ALLOWED, "/schema/properties/hoTenTre/default"))))));
    }

    @Test
    void exampleOfAnswersMustBeValid() {
        ObjectNode sample = ProcedureDrafts.sample(LEVEL_3);
        sample.remove("hoTenTre");
        assertThat(publish.publish(ProcedureDrafts.like(LEVEL_3, code), ProcedureDrafts.form(LEVEL_3, code), sample))
                .isInstanceOfSatisfying(
                        PublishProcedure.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .isInstanceOf(PublishRefusal.SampleInvalid.class));
    }

    @Test
    void offeringIsDecidedByTheDayAndTheProcedure() {
        ProcedureCode birth = new ProcedureCode("1.001193");
        assertThat(procedures.isOfferedBy(
                        birth, agencies.findByCode("H56.31.01").orElseThrow().id()))
                .isTrue();
        assertThat(procedures.isOfferedBy(
                        birth, agencies.findByCode("H56.14").orElseThrow().id()))
                .isFalse();
        assertThat(procedures.isOfferedBy(
                        new ProcedureCode("2.001610"),
                        agencies.findByCode("H56.05").orElseThrow().id()))
                .as("taken in elsewhere")
                .isFalse();
    }

    @Test
    void documentsAreAskedForByTheAnswers() {
        Procedure record = procedures.get(new ProcedureCode(LEVEL_4));
        ObjectNode answers = ProcedureDrafts.sample(LEVEL_4);
        assertThat(record.documentsFor(answers))
                .extracting(RequiredDocument::code)
                .containsExactly("GIAY_TO_TUY_THAN");
        answers.put("dienMienGiam", "SINH_VIEN").put("nguoiNop", "UY_QUYEN");
        assertThat(record.documentsFor(answers))
                .extracting(RequiredDocument::code)
                .containsExactly("GIAY_TO_TUY_THAN", "UY_QUYEN", "MIEN_GIAM_PHI");
    }

    private ProcedureDraft linkedTo(String address) {
        return ProcedureDrafts.like("2.001610", code, file -> file.put("linkUrl", address));
    }

    private static ObjectNode document(ObjectNode file, int index) {
        return (ObjectNode) file.path("requiredDocuments").get(index);
    }

    @Test
    void resultsThatSatisfyARequiredDocumentAreThoseOfProceduresThereAre() {
        assertThat(refusals(LEVEL_3, satisfiedBy("1.005092", "9.999999")))
                .containsExactly(new PublishRefusal.ResultOfUnknownProcedure("CHUNG_SINH", List.of("9.999999")));
        PublishProcedure.Outcome outcome = publish(LEVEL_3, satisfiedBy("1.005092", code));
        assertThat(outcome).isInstanceOf(PublishProcedure.Outcome.Published.class);
        RequiredDocument document = procedures
                .get(new ProcedureCode(code))
                .requiredDocument("CHUNG_SINH")
                .orElseThrow();
        assertThat(document.satisfiedBy())
                .containsExactlyInAnyOrder(new ProcedureCode("1.005092"), new ProcedureCode(code));
    }

    private static Consumer<ObjectNode> satisfiedBy(String... codes) {
        return file -> {
            ArrayNode named = ((ObjectNode) file.at("/requiredDocuments/0")).putArray("satisfiedBy");
            for (String each : codes) {
                named.add(each);
            }
        };
    }
}
