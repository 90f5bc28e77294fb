-- Who did which step of a record within a case: what separation of duties rests on, and what a late colleague is told.
CREATE TABLE step_record (
    work_item    VARCHAR(64)  NOT NULL PRIMARY KEY,
    run          VARCHAR(64)  NOT NULL,
    root_run     VARCHAR(64)  NOT NULL,
    business_key VARCHAR(255) NOT NULL,
    process      VARCHAR(255) NOT NULL,
    step         VARCHAR(255) NOT NULL,
    person_id    BINARY(16)   NULL,
    on_behalf_of BINARY(16)   NULL,
    ended_at     DATETIME(6)  NOT NULL,
    round        INT          NOT NULL,
    outcome      VARCHAR(255) NULL,
    cancelled    BOOLEAN      NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_step_record_case ON step_record (root_run, business_key);

CREATE TABLE work_item_attention (
    work_item    VARCHAR(64)  NOT NULL PRIMARY KEY,
    reminded_at  DATETIME(6)  NULL,
    escalated_at DATETIME(6)  NULL,
    escalated_to VARCHAR(150) NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- Who is or was asked about a subject: a person's id or a candidate group, for each work item.
CREATE TABLE asking (
    subject_id BINARY(16)   NOT NULL,
    work_item  VARCHAR(64)  NOT NULL,
    asked      VARCHAR(150) NOT NULL,
    PRIMARY KEY (subject_id, asked, work_item)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_asking_work_item ON asking (work_item);

-- The content of each model as it was last shipped with OPTR, so that only a changed one is deployed.
CREATE TABLE shipped_model (
    name         VARCHAR(255) NOT NULL PRIMARY KEY,
    content_hash VARCHAR(64)  NOT NULL,
    shipped_at   DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- One row to lock: only one node deploys at a time.
CREATE TABLE deployment_turn (
    id INT NOT NULL PRIMARY KEY
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO deployment_turn (id) VALUES (1);
