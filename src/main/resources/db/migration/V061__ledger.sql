-- What the sealed form of an entry needs besides: entries from before have none of it and are sealed all the same.
ALTER TABLE audit_entry ADD COLUMN public_id BINARY(16) NULL;
ALTER TABLE audit_entry ADD COLUMN model_version VARCHAR(300) NULL;
ALTER TABLE audit_entry ADD COLUMN form_version VARCHAR(300) NULL;
ALTER TABLE audit_entry ADD COLUMN submission_hash VARCHAR(64) NULL;
-- Salt and changes are behind a commitment: the only columns of an entry that may be updated, to erase them.
ALTER TABLE audit_entry ADD COLUMN salt BINARY(32) NULL;

-- One row. Entries up to sealed_up_to are not looked at again; those up to next_up_to not either, once they are old enough.
CREATE TABLE ledger_state (
    state_id     INT          NOT NULL PRIMARY KEY,
    origin       VARCHAR(200) NULL,
    tree_size    BIGINT       NOT NULL,
    sealed_up_to BIGINT       NOT NULL,
    next_up_to   BIGINT       NOT NULL,
    next_at      DATETIME(6)  NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO ledger_state (state_id, tree_size, sealed_up_to, next_up_to) VALUES (1, 0, 0, 0);

-- The order in which entries were sealed, without gap from 0.
CREATE TABLE ledger_leaf (
    seq        BIGINT     NOT NULL PRIMARY KEY,
    entry_id   BIGINT     NOT NULL,
    commitment BINARY(32) NOT NULL,
    leaf_hash  BINARY(32) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE UNIQUE INDEX ux_ledger_leaf_entry ON ledger_leaf (entry_id);

CREATE TABLE ledger_tile (
    tile_level INT             NOT NULL,
    tile_index BIGINT          NOT NULL,
    hashes     VARBINARY(8192) NOT NULL,
    PRIMARY KEY (tile_level, tile_index)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE ledger_checkpoint (
    checkpoint_no BIGINT      NOT NULL PRIMARY KEY,
    tree_size     BIGINT      NOT NULL,
    note          TEXT        NOT NULL,
    key_id        VARCHAR(8)  NOT NULL,
    sealed_at     DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE UNIQUE INDEX ux_ledger_checkpoint_size ON ledger_checkpoint (tree_size);

CREATE TABLE ledger_cosignature (
    checkpoint_no BIGINT       NOT NULL,
    key_id        VARCHAR(8)   NOT NULL,
    line          VARCHAR(500) NOT NULL,
    received_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (checkpoint_no, key_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
