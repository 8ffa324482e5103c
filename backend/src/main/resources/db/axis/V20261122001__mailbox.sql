-- What was handed over to the axis: one row a package, written once.
-- message_key: the sender's own id of the message, or the file's hash where it gave none; the same twice is one package.
CREATE TABLE package (
    id           BINARY(16)   NOT NULL,
    from_code    VARCHAR(35)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message_key  VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message_id   BINARY(16)   NULL,
    message_type VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sha256       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size         BIGINT       NOT NULL,
    title        VARCHAR(500) NOT NULL,
    notation     VARCHAR(100) NOT NULL,
    sent_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT package_message_unique UNIQUE (from_code, message_key),
    CONSTRAINT package_message_type_known CHECK (message_type IN ('EDOC', 'STATUS'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A package in one receiver's mailbox. number: the order of arrival.
-- transport: what the receiver says of the fetching; business: what it says of the document (02 to 06). Neither tells of the other.
CREATE TABLE delivery (
    number          BIGINT      NOT NULL AUTO_INCREMENT,
    id              BINARY(16)  NOT NULL,
    package_id      BINARY(16)  NOT NULL,
    from_code       VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_code         VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    transport       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    acknowledged_at DATETIME(6) NULL,
    business        CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (number),
    CONSTRAINT delivery_id_unique UNIQUE (id),
    CONSTRAINT delivery_receiver_unique UNIQUE (package_id, to_code),
    INDEX delivery_of_mailbox (to_code, transport, number),
    INDEX delivery_of_sender (from_code, number),
    CONSTRAINT delivery_package FOREIGN KEY (package_id) REFERENCES package (id),
    CONSTRAINT delivery_transport_known CHECK (transport IN ('WAITING', 'PROCESSING', 'DONE', 'FAIL')),
    CONSTRAINT delivery_business_known CHECK (business IN ('02', '03', '04', '05', '06'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Requests that were answered within the time window: none is answered twice.
CREATE TABLE seen_request (
    system_id  VARCHAR(50)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    request_id VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seen_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (system_id, request_id),
    INDEX seen_request_by_time (seen_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
