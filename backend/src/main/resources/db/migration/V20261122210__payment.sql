-- How much of a fee's item there is in a dossier, once an officer has said it; what it costs is counted by the server.
CREATE TABLE fee_measure (
    dossier_id  BINARY(16)   NOT NULL,
    item_code   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pages       INT          NOT NULL,
    copies      INT          NOT NULL,
    measured_by BINARY(16)   NOT NULL,
    measured_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (dossier_id, item_code),
    CONSTRAINT fee_measure_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT fee_measure_officer FOREIGN KEY (measured_by) REFERENCES officer (id),
    CONSTRAINT fee_measure_of_something CHECK (pages >= 1 AND copies >= 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Items that a payer is exempt from by law, each with the reason.
CREATE TABLE fee_waiver (
    dossier_id BINARY(16)    NOT NULL,
    item_code  VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason     VARCHAR(1000) NOT NULL,
    waived_by  BINARY(16)    NOT NULL,
    waived_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (dossier_id, item_code),
    CONSTRAINT fee_waiver_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT fee_waiver_officer FOREIGN KEY (waived_by) REFERENCES officer (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Each time an applicant was asked to pay while the clock stands still. Insert-only; the last one holds.
CREATE TABLE payment_request (
    id           BINARY(16)    NOT NULL,
    dossier_id   BINARY(16)    NOT NULL,
    pay_by       DATETIME(6)   NOT NULL,
    note         VARCHAR(1000) NULL,
    requested_by BINARY(16)    NOT NULL,
    requested_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    INDEX payment_request_of_dossier (dossier_id, requested_at),
    CONSTRAINT payment_request_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT payment_request_officer FOREIGN KEY (requested_by) REFERENCES officer (id),
    CONSTRAINT payment_request_leaves_time CHECK (pay_by > requested_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The running number of fee receipts of an agency in a year, without holes: taken in the transaction that records the payment.
CREATE TABLE fee_receipt_number (
    agency_id   BINARY(16) NOT NULL,
    year        SMALLINT   NOT NULL,
    last_number INT        NOT NULL,
    PRIMARY KEY (agency_id, year),
    CONSTRAINT fee_receipt_number_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT fee_receipt_number_has_seven_digits CHECK (last_number BETWEEN 1 AND 9999999)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Payments, each with its receipt; fees and charges are on receipts of their own. Nothing is deleted: what was recorded by
-- mistake is voided, and its number stays used.
CREATE TABLE payment (
    id           BINARY(16)    NOT NULL,
    dossier_id   BINARY(16)    NOT NULL,
    agency_id    BINARY(16)    NOT NULL,
    year         SMALLINT      NOT NULL,
    number       INT           NOT NULL,
    kind         VARCHAR(6)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount       BIGINT        NOT NULL,
    means        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reference    VARCHAR(64)   NULL,
    collected_by BINARY(16)    NOT NULL,
    unit_id      BINARY(16)    NULL,
    paid_at      DATETIME(6)   NOT NULL,
    voided_at    DATETIME(6)   NULL,
    voided_by    BINARY(16)    NULL,
    void_reason  VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX payment_receipt (agency_id, year, number),
    INDEX payment_of_dossier (dossier_id, paid_at),
    CONSTRAINT payment_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT payment_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT payment_collector FOREIGN KEY (collected_by) REFERENCES officer (id),
    CONSTRAINT payment_voider FOREIGN KEY (voided_by) REFERENCES officer (id),
    CONSTRAINT payment_kind_known CHECK (kind IN ('PHI', 'LE_PHI')),
    CONSTRAINT payment_means_known CHECK (means IN ('COUNTER_CASH', 'COUNTER_CARD', 'BANK_TRANSFER')),
    CONSTRAINT payment_of_something CHECK (amount > 0),
    CONSTRAINT payment_traceable CHECK (means = 'COUNTER_CASH' OR reference IS NOT NULL),
    CONSTRAINT payment_voided_whole CHECK (
        (voided_at IS NULL) = (voided_by IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What was paid with a payment, as it was charged then.
CREATE TABLE payment_item (
    payment_id BINARY(16)   NOT NULL,
    position   INT          NOT NULL,
    item_code  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       VARCHAR(500) NOT NULL,
    unit       VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pages      INT          NOT NULL,
    copies     INT          NOT NULL,
    amount     BIGINT       NOT NULL,
    PRIMARY KEY (payment_id, position),
    CONSTRAINT payment_item_payment FOREIGN KEY (payment_id) REFERENCES payment (id),
    CONSTRAINT payment_item_unit_known CHECK (unit IN ('CASE', 'COPY', 'PAGE')),
    CONSTRAINT payment_item_of_something CHECK (pages >= 1 AND copies >= 1 AND amount > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE official_paper DROP CONSTRAINT official_paper_kind_known;
ALTER TABLE official_paper ADD CONSTRAINT official_paper_kind_known
    CHECK (kind IN ('RECEIPT', 'SUPPLEMENT_REQUEST', 'REFUSAL', 'APOLOGY', 'FEE_RECEIPT'));
