-- A question that a receiver does not answer is something for the clerk to see to.
ALTER TABLE exchange_trouble DROP CONSTRAINT exchange_trouble_kind_known;
ALTER TABLE exchange_trouble ADD CONSTRAINT exchange_trouble_kind_known CHECK (
    kind IN ('NOT_SENT', 'LATE', 'NO_STATUS', 'NO_ANSWER', 'REFUSED', 'NOT_READ', 'MAILBOX', 'TO_RECALL'));

-- Notices that were read long ago are removed.
ALTER TABLE officer_notice ADD INDEX officer_notice_by_reading (read_at);
