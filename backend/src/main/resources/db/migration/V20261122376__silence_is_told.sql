-- A question that a receiver does not answer is something for the clerk to see to.
ALTER TABLE exchange_trouble DROP CONSTRAINT exchange_trouble_kind_known;
ALTER TABLE exchange_trouble ADD CONSTRAINT exchange_trouble_kind_known CHECK (
    kind IN ('NOT_SENT', 'LATE', 'NO_STATUS', 'NO_ANSWER', 'REFUSED', 'NOT_READ', 'MAILBOX', 'TO_RECALL'));

-- Notices that were read long ago are removed.
ALTER TABLE officer_notice ADD INDEX officer_notice_by_reading (read_at);

-- What is late is told in one: when each agency was last told.
CREATE TABLE exchange_late_told (
    agency_id BINARY(16)  NOT NULL,
    told_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (agency_id),
    CONSTRAINT exchange_late_told_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE officer_notice DROP CONSTRAINT officer_notice_kind_known;
ALTER TABLE officer_notice ADD CONSTRAINT officer_notice_kind_known CHECK (
    kind IN ('EXCHANGE_TROUBLE', 'OWN_DOCUMENT_TROUBLE', 'DOCUMENTS_LATE', 'INCOMING_ASSIGNED', 'INCOMING_UNTAKEN'));
