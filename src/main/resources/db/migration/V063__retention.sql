-- What is to be erased from entries and what became of it: an administrator asks, an auditor decides.
CREATE TABLE payload_erasure (
    erasure_id   BINARY(16)   NOT NULL PRIMARY KEY,
    subject_kind VARCHAR(20)  NOT NULL,
    subject_id   VARCHAR(100) NOT NULL,
    because      VARCHAR(500) NOT NULL,
    asked_by     BINARY(16)   NOT NULL,
    asked_at     DATETIME(6)  NOT NULL,
    status       VARCHAR(20)  NOT NULL,
    decided_by   BINARY(16)   NULL,
    decided_at   DATETIME(6)  NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_payload_erasure_asked ON payload_erasure (asked_at);

-- The entries of each; they say of themselves only that their changes and salt are gone.
CREATE TABLE payload_erasure_entry (
    entry_id   BIGINT     NOT NULL,
    erasure_id BINARY(16) NOT NULL,
    erased     BOOLEAN    NOT NULL,
    PRIMARY KEY (entry_id, erasure_id),
    CONSTRAINT fk_payload_erasure_entry FOREIGN KEY (erasure_id) REFERENCES payload_erasure (erasure_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- A case from which nothing is removed or erased, and what it is about, as long as it is not lifted.
CREATE TABLE legal_hold (
    hold_id        BINARY(16)   NOT NULL PRIMARY KEY,
    root_case      VARCHAR(64)  NOT NULL,
    subject_kind   VARCHAR(20)  NULL,
    subject_id     VARCHAR(100) NULL,
    because        VARCHAR(500) NOT NULL,
    set_by         BINARY(16)   NOT NULL,
    set_at         DATETIME(6)  NOT NULL,
    lifted_because VARCHAR(500) NULL,
    lifted_by      BINARY(16)   NULL,
    lifted_at      DATETIME(6)  NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_legal_hold_case ON legal_hold (root_case);
CREATE INDEX ix_legal_hold_subject ON legal_hold (subject_kind, subject_id);
CREATE INDEX ix_legal_hold_set ON legal_hold (set_at);
