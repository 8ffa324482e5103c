-- Officers and where they work. How they sign in stands in officer_credential.
CREATE TABLE officer (
    id         BINARY(16)   NOT NULL,
    username   VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    full_name  VARCHAR(200) NOT NULL,
    title      VARCHAR(200) NOT NULL,
    active     TINYINT      NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT officer_username_unique UNIQUE (username),
    CONSTRAINT officer_active_known CHECK (active IN (0, 1))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- roles: the names, comma between them.
CREATE TABLE officer_post (
    id         BINARY(16)   NOT NULL,
    officer_id BINARY(16)   NOT NULL,
    agency_id  BINARY(16)   NOT NULL,
    unit_id    BINARY(16)   NULL,
    roles      VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT officer_post_unit_once UNIQUE (officer_id, agency_id, unit_id),
    INDEX officer_post_of_unit (unit_id, officer_id),
    CONSTRAINT officer_post_officer FOREIGN KEY (officer_id) REFERENCES officer (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
