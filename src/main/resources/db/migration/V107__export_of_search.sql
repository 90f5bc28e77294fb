-- What a search that is exported looked for.
ALTER TABLE audit_export ADD COLUMN query VARCHAR(2000) NULL;

-- What it found when its export began, for as long as that is written: every pass over the entries sees the same ones.
CREATE TABLE audit_export_found (
    export_id BINARY(16) NOT NULL,
    entry_id  BIGINT     NOT NULL,
    PRIMARY KEY (export_id, entry_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
