-- A document that goes out over the exchange axis, or came in by it: what status messages about it need to name it. Its content
-- stands in the register. What came to two agencies of the portal is a document at each.
CREATE TABLE exchange_document (
    id             BINARY(16)   NOT NULL,
    direction      VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency_id      BINARY(16)   NOT NULL,
    sender_code    VARCHAR(35)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    wire_id        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code           VARCHAR(60)  NOT NULL,
    promulgated_on DATE         NOT NULL,
    register_id    BINARY(16)   NULL,
    dossier_id     BINARY(16)   NULL,
    created_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT exchange_document_once UNIQUE (direction, agency_id, sender_code, wire_id),
    INDEX exchange_document_registered (register_id),
    INDEX exchange_document_of_dossier (dossier_id),
    CONSTRAINT exchange_document_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT exchange_document_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT exchange_document_direction_known CHECK (direction IN ('OUTGOING', 'INCOMING'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Where a document stands at one receiver. The row is there before the document is given to the axis: its first status may come
-- back before the sender has written down that it was taken.
CREATE TABLE exchange_standing (
    document_id   BINARY(16)  NOT NULL,
    receiver_code VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stage         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ask           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    receiver_at   DATETIME(6) NULL,
    sender_at     DATETIME(6) NULL,
    since         DATETIME(6) NOT NULL,
    PRIMARY KEY (document_id, receiver_code),
    INDEX exchange_standing_by_stage (stage, since),
    CONSTRAINT exchange_standing_document FOREIGN KEY (document_id) REFERENCES exchange_document (id),
    CONSTRAINT exchange_standing_stage_known CHECK (stage IN
        ('SENT', 'ARRIVED', 'REFUSED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'GIVEN_BACK')),
    CONSTRAINT exchange_standing_ask_known CHECK (ask IN ('NONE', 'TAKE_BACK', 'UPDATE'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Every status that was reported, once, in the order of arrival, with what it came to.
CREATE TABLE exchange_report (
    position      BIGINT        NOT NULL AUTO_INCREMENT,
    document_id   BINARY(16)    NOT NULL,
    receiver_code VARCHAR(35)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code          CHAR(2)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reported_at   DATETIME(6)   NOT NULL,
    description   VARCHAR(2000) NOT NULL,
    effect        VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    heard_at      DATETIME(6)   NOT NULL,
    PRIMARY KEY (position),
    CONSTRAINT exchange_report_once UNIQUE (document_id, receiver_code, code, reported_at),
    CONSTRAINT exchange_report_standing FOREIGN KEY (document_id, receiver_code)
        REFERENCES exchange_standing (document_id, receiver_code),
    CONSTRAINT exchange_report_code_known CHECK (code IN ('01', '02', '03', '04', '05', '06', '13', '15', '16')),
    CONSTRAINT exchange_report_effect_known CHECK (effect IN
        ('MOVED', 'OLDER', 'BACK', 'CLOSED', 'NOT_ASKED', 'ALREADY_ASKED', 'TOO_LATE'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
