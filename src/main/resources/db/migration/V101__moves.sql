-- What a step is called in the version to which its run was moved since: separation of duties follows it.
ALTER TABLE step_record ADD COLUMN continued_as VARCHAR(255) NULL;

CREATE INDEX ix_step_record_run ON step_record (run);

-- A move of running cases from one version of a process to another, or a test of one.
CREATE TABLE case_move (
    move_id      BINARY(16)   NOT NULL PRIMARY KEY,
    process_name VARCHAR(120) NOT NULL,
    from_version VARCHAR(64)  NOT NULL,
    from_number  INT          NOT NULL,
    to_version   VARCHAR(64)  NOT NULL,
    to_number    INT          NOT NULL,
    plan         LONGTEXT     NOT NULL,
    trial        BOOLEAN      NOT NULL,
    state        VARCHAR(20)  NOT NULL,
    started_by   BINARY(16)   NOT NULL,
    started_at   DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6)  NULL,
    version      INT          NOT NULL,
    CONSTRAINT fk_case_move_started_by FOREIGN KEY (started_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_case_move_process ON case_move (process_name, started_at);
CREATE INDEX ix_case_move_state ON case_move (state);

CREATE TABLE moving_case (
    move_id       BINARY(16)   NOT NULL,
    run           VARCHAR(64)  NOT NULL,
    subject_kind  VARCHAR(20)  NULL,
    subject_id    VARCHAR(255) NULL,
    outcome       VARCHAR(20)  NOT NULL,
    obstacle      VARCHAR(20)  NULL,
    obstacle_step VARCHAR(255) NULL,
    PRIMARY KEY (move_id, run),
    CONSTRAINT fk_moving_case_move FOREIGN KEY (move_id) REFERENCES case_move (move_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_moving_case_outcome ON moving_case (move_id, outcome);
