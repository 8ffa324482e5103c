package vn.motcua.procedure.catalogue;

import java.util.List;
import vn.motcua.form.FieldError;
import vn.motcua.form.definition.FormFault;

/** Why a procedure cannot be published. */
public sealed interface PublishRefusal {
    /** The code is not written as the national database writes codes. */
    record CodeMalformed(String code) implements PublishRefusal {}

    /** There is no such field of administration. */
    record FieldUnknown(String fieldCode) implements PublishRefusal {}

    /** Neither 3 nor 4. */
    record LevelUnknown(int level) implements PublishRefusal {}

    /** A published version is in force at once, so its level cannot begin later. */
    record LevelBeginsLater() implements PublishRefusal {}

    /** At level 3 the fee is paid at the agency; offering to pay online makes the procedure one of level 4. */
    record OnlinePaymentAtLevel3() implements PublishRefusal {}

    /** At level 4 a fee can be paid online, so there must be a channel. */
    record FeeWithoutChannelAtLevel4() implements PublishRefusal {}

    /** At level 3 the result is not handed over online. */
    record OnlineDeliveryAtLevel3() implements PublishRefusal {}

    /** No way to hand the result over. */
    record NoDelivery() implements PublishRefusal {}

    /** Taken in elsewhere, but without an address by https, or with a form or route that nobody would use. */
    record LinkOutIncomplete() implements PublishRefusal {}

    /** Taken in here, but without the form it names. */
    record FormMissing() implements PublishRefusal {}

    /** The form is outside of the profile. */
    record FormRefused(List<FormFault> faults) implements PublishRefusal {
        public FormRefused {
            faults = List.copyOf(faults);
        }
    }

    /** Two required documents bear the same code. */
    record DocumentTwice(String documentCode) implements PublishRefusal {}

    /** A required document that no file could be attached for. */
    record DocumentTakesNoFile(String documentCode) implements PublishRefusal {}

    /** A required document asks for kinds of file that are never taken in. */
    record DocumentTypesUnknown(String documentCode, List<String> mediaTypes) implements PublishRefusal {
        public DocumentTypesUnknown {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }

    /** A document's condition speaks of what the form does not ask. */
    record DocumentConditionUnknown(String documentCode, List<FormFault> faults) implements PublishRefusal {
        public DocumentConditionUnknown {
            faults = List.copyOf(faults);
        }
    }

    /** A fee's condition speaks of what the form does not ask. */
    record FeeConditionUnknown(String feeCode, List<FormFault> faults) implements PublishRefusal {
        public FeeConditionUnknown {
            faults = List.copyOf(faults);
        }
    }

    /** A fee's cap comes to nothing, its tiers of pages do not go on, or it has either without being counted in pages. */
    record FeeNotCountable(String feeCode) implements PublishRefusal {}

    /** A fee is due for each of what the form has no list of. */
    record FeePerUnknown(String feeCode, String of) implements PublishRefusal {}

    /** A fee's code is not of capitals, digits and underscores, stands twice in the fee, or its name is too long or missing. */
    record FeeMisnamed(String feeCode) implements PublishRefusal {}

    /** The steps are not counted from 1, or do not go from taking in over handling to handing over. */
    record RouteIncomplete() implements PublishRefusal {}

    /** A required document names results of procedures that there are not. */
    record ResultOfUnknownProcedure(String documentCode, List<String> codes) implements PublishRefusal {
        public ResultOfUnknownProcedure {
            codes = List.copyOf(codes);
        }
    }

    /** An agency that would offer it has no unit for a step. */
    record RouteUnitMissing(int step, String agencyCode) implements PublishRefusal {}

    /** A step names a unit that none of the agencies has: where some lack it, another of its kind stands in. */
    record RouteUnitUnknown(int step, String unit) implements PublishRefusal {}

    /** No agency would offer it today. */
    record NobodyOffersIt() implements PublishRefusal {}

    /** The author's own example of answers is not valid. */
    record SampleInvalid(List<FieldError> errors) implements PublishRefusal {
        public SampleInvalid {
            errors = List.copyOf(errors);
        }
    }
}
