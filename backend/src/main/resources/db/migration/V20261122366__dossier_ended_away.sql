-- A dossier that ends while it is with another agency is something for the clerk to see to.
ALTER TABLE exchange_trouble DROP CONSTRAINT exchange_trouble_kind_known;
ALTER TABLE exchange_trouble ADD CONSTRAINT exchange_trouble_kind_known CHECK (
    kind IN ('NOT_SENT', 'LATE', 'NO_STATUS', 'REFUSED', 'NOT_READ', 'MAILBOX', 'TO_RECALL'));

-- A document may be given up by nobody, when the dossier that it goes with ends.
ALTER TABLE outgoing_event MODIFY COLUMN officer_id BINARY(16) NULL;
