-- The register of outgoing documents (sổ đăng ký văn bản đi; Decree 30/2020, article 15 and Annex IV): a line for each number
-- that was given in a series of document_number, written in the same transaction and never changed.
CREATE TABLE outgoing_entry (
    id           BINARY(16)    NOT NULL,
    agency_id    BINARY(16)    NOT NULL,
    year         INT           NOT NULL,
    notation     VARCHAR(40)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number       INT           NOT NULL,
    issued_on    DATE          NOT NULL,
    entered_at   DATETIME(6)   NOT NULL,
    medium       VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    type_name    VARCHAR(100)  NOT NULL,
    subject      VARCHAR(500)  NOT NULL,
    signer_name  VARCHAR(200)  NOT NULL,
    signer_title VARCHAR(200)  NOT NULL,
    receivers    VARCHAR(1000) NOT NULL,
    copies       INT           NOT NULL,
    -- The dossier whose result it is.
    dossier_id   BINARY(16)    NULL,
    search_text  VARCHAR(1500) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT outgoing_entry_number UNIQUE (agency_id, year, notation, number),
    INDEX outgoing_entry_latest (agency_id, entered_at, id),
    INDEX outgoing_entry_of_dossier (dossier_id),
    CONSTRAINT outgoing_entry_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT outgoing_entry_medium_known CHECK (medium IN ('ELECTRONIC', 'PAPER')),
    CONSTRAINT outgoing_entry_copies_some CHECK (copies >= 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What was numbered before there was a register; a document's day is Vietnam's, seven hours ahead.
INSERT INTO outgoing_entry (id, agency_id, year, notation, number, issued_on, entered_at, medium, type_name, subject,
    signer_name, signer_title, receivers, copies, dossier_id, search_text)
SELECT document.dossier_id, document.agency_id, document.year, document.notation, document.number,
    DATE(DATE_ADD(document.numbered_at, INTERVAL 7 HOUR)), document.numbered_at, 'ELECTRONIC',
    CASE document.kind
        WHEN 'DECISION' THEN 'Quyết định'
        WHEN 'NOTICE' THEN 'Thông báo'
        WHEN 'LICENCE' THEN 'Giấy phép'
        WHEN 'BIRTH_CERTIFICATE' THEN 'Giấy khai sinh'
        WHEN 'CERTIFICATE' THEN 'Giấy chứng nhận'
        WHEN 'CONFIRMATION' THEN 'Giấy xác nhận'
        WHEN 'PRACTICE_CERTIFICATE' THEN 'Chứng chỉ'
        WHEN 'EXTRACT' THEN 'Trích lục'
        WHEN 'COPY' THEN 'Bản sao'
        WHEN 'LETTER' THEN 'Công văn'
        ELSE 'Kết quả giải quyết'
    END,
    CONCAT(LEFT(dossier.procedure_name, 400), ' (hồ sơ ', CONVERT(dossier.code USING utf8mb4) COLLATE utf8mb4_unicode_520_ci, ')'),
    leader.full_name, leader.title, CONCAT('Chủ hồ sơ ', CONVERT(dossier.code USING utf8mb4) COLLATE utf8mb4_unicode_520_ci), 1, document.dossier_id,
    LOWER(CONCAT(LPAD(document.number, GREATEST(2, LENGTH(document.number)), '0'), ' ',
        REPLACE(REPLACE(document.notation COLLATE utf8mb4_unicode_520_ci, '-', ' '), 'Đ', 'd'), ' ho so ',
        REPLACE(REPLACE(CONVERT(dossier.code USING utf8mb4) COLLATE utf8mb4_unicode_520_ci, '-', ' '), '.', ' ')))
FROM result_document document
JOIN dossier ON dossier.id = document.dossier_id
JOIN officer leader ON leader.id = document.signed_by
WHERE document.number IS NOT NULL;
