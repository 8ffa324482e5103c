-- The kinds of documents that a province also sends on paper (Decision 28/2018, article 7.2b); its administrators keep the list.
CREATE TABLE paper_kind (
    province_code VARCHAR(3)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name          VARCHAR(200) NOT NULL,
    name_en       VARCHAR(200) NOT NULL,
    listed        BOOLEAN      NOT NULL,
    changed_by    BINARY(16)   NULL,
    changed_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (province_code, code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What Thanh Hóa has decided.
INSERT INTO paper_kind (province_code, code, name, name_en, listed, changed_at) VALUES
    ('H56', 'COMPLAINT', 'Khiếu nại', 'Complaints', TRUE, '2026-11-22 00:00:00'),
    ('H56', 'DENUNCIATION', 'Tố cáo', 'Denunciations', TRUE, '2026-11-22 00:00:00'),
    ('H56', 'FINANCE', 'Quyết định về tài chính', 'Decisions on finance', TRUE, '2026-11-22 00:00:00'),
    ('H56', 'INVESTMENT', 'Quyết định về đầu tư', 'Decisions on investment', TRUE, '2026-11-22 00:00:00'),
    ('H56', 'PERSONNEL', 'Tổ chức cán bộ', 'Organisation and personnel', TRUE, '2026-11-22 00:00:00'),
    ('H56', 'PROCEDURE_RESULT', 'Kết quả giải quyết thủ tục hành chính tại Trung tâm',
        'Results of procedures at the centre', TRUE, '2026-11-22 00:00:00');

-- The paper copy of a document for one receiver: to print, posted, received.
CREATE TABLE paper_task (
    id            BINARY(16)   NOT NULL,
    agency_id     BINARY(16)   NOT NULL,
    outgoing_id   BINARY(16)   NOT NULL,
    receiver_code VARCHAR(35)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    receiver_name VARCHAR(200) NOT NULL,
    state         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_at     DATETIME(6)  NOT NULL,
    posted_at     DATETIME(6)  NULL,
    posted_by     BINARY(16)   NULL,
    post_number   VARCHAR(60)  NULL,
    received_on   DATE         NULL,
    PRIMARY KEY (id),
    INDEX paper_task_of_agency (agency_id, id),
    CONSTRAINT paper_task_document FOREIGN KEY (outgoing_id) REFERENCES outgoing_document (id),
    CONSTRAINT paper_task_state_known CHECK (state IN ('TO_PRINT', 'POSTED', 'RECEIVED')),
    CONSTRAINT paper_task_state_whole CHECK (
        (state = 'TO_PRINT') = (posted_at IS NULL) AND (state = 'RECEIVED') = (received_on IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
