package vn.motcua._architecture;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The domains and which others each may use; all may use the platform. */
enum Part {
    AGENCY,
    FORM,
    APPLICANT,
    DOCUMENT,
    UPLOAD,
    OFFICER,
    DEVICE,
    PROCEDURE,
    CALENDAR,
    ACCOUNT,
    DOSSIER,
    SUPPLEMENT,
    REGISTRY,
    ROUTING,
    RESULT,
    APOLOGY,
    PAYMENT,
    NOTIFICATION,
    ENQUIRY,
    SIGNATURE,
    OPERATION,
    EXCHANGE,
    AXIS,
    HANDOFF,
    REPORT,
    LIVE,
    DEMO;

    static {
        OFFICER.mayUse(AGENCY);
        DEVICE.mayUse(APPLICANT, OFFICER);
        // Where the storage is.
        UPLOAD.mayUse(DOCUMENT);
        PROCEDURE.mayUse(AGENCY, FORM);
        CALENDAR.mayUse(AGENCY, PROCEDURE);
        // Codes go by the gateway of short messages.
        ACCOUNT.mayUse(APPLICANT, OFFICER, DEVICE, AGENCY, CALENDAR, NOTIFICATION);
        DOSSIER.mayUse(PROCEDURE, FORM, AGENCY, CALENDAR, APPLICANT, DOCUMENT, UPLOAD, SIGNATURE);
        SUPPLEMENT.mayUse(DOSSIER, PROCEDURE, FORM, CALENDAR, DOCUMENT, APPLICANT, OFFICER);
        // The officers' desk shows a whole dossier, and asks for supplements on the officer's behalf.
        ROUTING.mayUse(DOSSIER, SUPPLEMENT, OFFICER, AGENCY, PROCEDURE, CALENDAR, APPLICANT, DOCUMENT);
        REGISTRY.mayUse(DOCUMENT, SIGNATURE, OFFICER, AGENCY, CALENDAR);
        RESULT.mayUse(REGISTRY, DOSSIER, ROUTING, DOCUMENT, SIGNATURE, OFFICER, PROCEDURE, AGENCY, APPLICANT);
        APOLOGY.mayUse(DOSSIER, ROUTING, OFFICER, AGENCY, CALENDAR, DOCUMENT, SIGNATURE);
        PAYMENT.mayUse(DOSSIER, ROUTING, PROCEDURE, AGENCY, CALENDAR, DOCUMENT, SIGNATURE);
        NOTIFICATION.mayUse(APPLICANT, OFFICER, DEVICE, AGENCY, REGISTRY);
        ENQUIRY.mayUse(DOSSIER, APPLICANT, NOTIFICATION);
        OPERATION.mayUse(AGENCY, NOTIFICATION);
        SIGNATURE.mayUse(DOCUMENT);
        EXCHANGE.mayUse(REGISTRY, OFFICER, DOSSIER, DOCUMENT, SIGNATURE, AGENCY);
        HANDOFF.mayUse(
                DOSSIER, ROUTING, REGISTRY, EXCHANGE, RESULT, DOCUMENT, SIGNATURE, PROCEDURE, OFFICER, AGENCY,
                CALENDAR);
        REPORT.mayUse(REGISTRY, EXCHANGE, DOCUMENT, OFFICER, AGENCY, CALENDAR);
        LIVE.mayUse(DOSSIER, ROUTING, PROCEDURE, APPLICANT, AGENCY);
        // Which certificates its two servers pin.
        DEMO.mayUse(SIGNATURE);
        // What stands on the wire between them, and nothing else.
        AXIS.mayUse(EXCHANGE);
    }

    private Part[] others = {};

    private void mayUse(Part... parts) {
        others = parts;
    }

    /** Its package with all below it. */
    String packages() {
        return "vn.motcua." + name().toLowerCase(Locale.ROOT) + "..";
    }

    /** The packages it may not use. */
    String[] forbidden() {
        Stream<String> parts = Arrays.stream(values())
                .filter(part -> part != this && !Arrays.asList(others).contains(part))
                .map(Part::packages);
        return Stream.concat(parts, Stream.of("vn.motcua.app..")).toArray(String[]::new);
    }
}
