-- What waits to be signed, numbered or sent is counted on each page of the registers: in the index alone.
ALTER TABLE outgoing_document ADD INDEX outgoing_document_waiting (agency_id, state);

-- What officers were told of a document ends with what it was told for.
ALTER TABLE officer_notice ADD INDEX officer_notice_about (subject_id, read_at);
ALTER TABLE officer_notice DROP CONSTRAINT officer_notice_kind_known;
ALTER TABLE officer_notice ADD CONSTRAINT officer_notice_kind_known CHECK (
    kind IN ('EXCHANGE_TROUBLE', 'OWN_DOCUMENT_TROUBLE', 'DOCUMENTS_LATE', 'INCOMING_ASSIGNED', 'INCOMING_UNTAKEN',
        'INCOMING_UPDATED', 'INCOMING_REPLACED', 'INCOMING_REOPENED', 'INCOMING_ARRIVED', 'INCOMING_TO_ASSIGN',
        'INCOMING_RECALLED', 'INCOMING_REQUEST', 'OUTGOING_TO_SIGN', 'OUTGOING_TO_NUMBER', 'OUTGOING_TO_SEND',
        'OUTGOING_SENT_BACK', 'DOSSIER_ANSWERED'));
