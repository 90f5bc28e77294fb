-- Only ever inserted into. Ids may have gaps and are no proof of order: the number is taken before the commit.
CREATE TABLE audit_entry (
    entry_id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    happened_at  DATETIME(6)  NOT NULL,
    actor_id     BINARY(16)   NOT NULL,
    on_behalf_of BINARY(16)   NULL,
    event        VARCHAR(100) NOT NULL,
    subject_kind VARCHAR(20)  NOT NULL,
    subject_id   VARCHAR(100) NOT NULL,
    root_case    VARCHAR(64)  NULL,
    changes      LONGTEXT     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_audit_entry_subject ON audit_entry (subject_kind, subject_id, entry_id);
CREATE INDEX ix_audit_entry_root_case ON audit_entry (root_case, entry_id);
