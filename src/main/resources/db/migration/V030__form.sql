-- What a form submitted, whole, with the exact form it was judged by. A work item is submitted once.
CREATE TABLE form_submission (
    work_item_id VARCHAR(64)  NOT NULL PRIMARY KEY,
    form_id      VARCHAR(150) NOT NULL,
    form_version INT          NOT NULL,
    form_hash    CHAR(64)     NOT NULL,
    process_key  VARCHAR(150) NOT NULL,
    step         VARCHAR(150) NOT NULL,
    run_id       VARCHAR(64)  NOT NULL,
    root_run_id  VARCHAR(64)  NOT NULL,
    person_id    BINARY(16)   NOT NULL,
    submitted_at DATETIME(6)  NOT NULL,
    content      LONGTEXT     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_form_submission_root_run ON form_submission (root_run_id, submitted_at);

-- What somebody has typed so far; gone when the work item ends.
CREATE TABLE form_draft (
    work_item_id VARCHAR(64) NOT NULL,
    person_id    BINARY(16)  NOT NULL,
    content      LONGTEXT    NOT NULL,
    updated_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (work_item_id, person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
