-- How long a process's finished cases are kept, where an administrator decided otherwise than its model; without an amount for ever.
CREATE TABLE retention_period (
    process       VARCHAR(255) NOT NULL PRIMARY KEY,
    period_amount INT          NULL,
    period_unit   VARCHAR(10)  NULL,
    because       VARCHAR(500) NOT NULL,
    set_by        BINARY(16)   NOT NULL,
    set_at        DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- Runs of which the engine has no history any more: what they were, and by which period it was removed.
CREATE TABLE removed_run (
    run           VARCHAR(64)  NOT NULL PRIMARY KEY,
    root_case     VARCHAR(64)  NOT NULL,
    process       VARCHAR(255) NOT NULL,
    subject_kind  VARCHAR(20)  NULL,
    subject_id    VARCHAR(255) NULL,
    started_at    DATETIME(6)  NOT NULL,
    ended_at      DATETIME(6)  NOT NULL,
    removed_at    DATETIME(6)  NOT NULL,
    period_amount INT          NOT NULL,
    period_unit   VARCHAR(10)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_removed_run_case ON removed_run (root_case);

-- One row to lock: a case is removed by one node at a time, and none while somebody sets a hold or stops the removal.
CREATE TABLE removal_turn (
    turn_id  INT         NOT NULL PRIMARY KEY,
    stopped  BOOLEAN     NOT NULL,
    began_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    removed  BIGINT      NOT NULL,
    failed   BIGINT      NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO removal_turn (turn_id, stopped, removed, failed) VALUES (1, FALSE, 0, 0);
