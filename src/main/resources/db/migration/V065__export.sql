-- What auditors had written to files, and how far that is.
CREATE TABLE audit_export (
    export_id   BINARY(16)   NOT NULL PRIMARY KEY,
    person_id   BINARY(16)   NOT NULL,
    format      VARCHAR(20)  NOT NULL,
    root_case   VARCHAR(64)  NULL,
    from_at     DATETIME(6)  NULL,
    until_at    DATETIME(6)  NULL,
    language    VARCHAR(10)  NOT NULL,
    status      VARCHAR(20)  NOT NULL,
    trouble     VARCHAR(30)  NULL,
    attempt     INT          NOT NULL,
    asked_at    DATETIME(6)  NOT NULL,
    seen_at     DATETIME(6)  NOT NULL,
    ended_at    DATETIME(6)  NULL,
    entries     BIGINT       NOT NULL,
    total       BIGINT       NOT NULL,
    file_bytes  BIGINT       NOT NULL,
    file_sha256 VARCHAR(64)  NULL,
    version     INT          NOT NULL,
    CONSTRAINT fk_audit_export_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_audit_export_person ON audit_export (person_id, asked_at);
CREATE INDEX ix_audit_export_status ON audit_export (status, asked_at);

-- The files, compressed and in pieces, so that neither writing nor reading one needs it in memory.
CREATE TABLE audit_export_part (
    export_id BINARY(16) NOT NULL,
    part_no   INT        NOT NULL,
    content   MEDIUMBLOB NOT NULL,
    PRIMARY KEY (export_id, part_no)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
