-- One row per work item and audience. The primary key is the order of the list, so a page is one read along it.
CREATE TABLE inbox_item (
    audience     VARCHAR(120)  NOT NULL,
    done         BOOLEAN       NOT NULL,
    position     VARCHAR(100)  NOT NULL,
    work_item    VARCHAR(64)   NOT NULL,
    separated    BOOLEAN       NOT NULL,
    kind         VARCHAR(20)   NOT NULL,
    process      VARCHAR(255)  NOT NULL,
    step         VARCHAR(255)  NOT NULL,
    step_names   VARCHAR(2000) NOT NULL,
    round        INT           NOT NULL,
    subject_kind VARCHAR(20),
    subject_id   VARCHAR(64),
    title        VARCHAR(500)  NOT NULL,
    subject_path TEXT          NOT NULL,
    from_person  BINARY(16)    NOT NULL,
    assignee     BINARY(16),
    created_at   DATETIME(6)   NOT NULL,
    due_at       DATETIME(6),
    priority     INT           NOT NULL,
    reminded_at  DATETIME(6),
    escalated_at DATETIME(6),
    done_at      DATETIME(6),
    done_by      BINARY(16),
    PRIMARY KEY (audience, done, position)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- Pages of one kind; everything that a count reads.
CREATE INDEX inbox_item_kind ON inbox_item (audience, done, kind, position, separated, work_item);
CREATE INDEX inbox_item_count ON inbox_item (audience, done, position, separated, work_item);
CREATE INDEX inbox_item_work_item ON inbox_item (work_item, done);
CREATE INDEX inbox_item_subject ON inbox_item (subject_kind, subject_id);

-- Who is kept from an open work item by separation of duties; substitutes are added when the list is read.
CREATE TABLE inbox_separation (
    work_item VARCHAR(64) NOT NULL,
    person    BINARY(16)  NOT NULL,
    PRIMARY KEY (work_item, person)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
