CREATE TABLE status_report (
    status_report_id  BINARY(16)  NOT NULL PRIMARY KEY,
    project_id        BINARY(16)  NOT NULL,
    schedule_health   VARCHAR(20) NOT NULL,
    cost_health       VARCHAR(20) NOT NULL,
    scope_health      VARCHAR(20) NOT NULL,
    summary           LONGTEXT    NOT NULL,
    achievements      LONGTEXT    NOT NULL,
    next_steps        LONGTEXT    NOT NULL,
    corrective_action LONGTEXT    NOT NULL,
    reported_by       BINARY(16)  NOT NULL,
    reported_at       DATETIME(6) NOT NULL,
    CONSTRAINT fk_status_report_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_status_report_project ON status_report (project_id, reported_at);

CREATE TABLE cost_entry (
    cost_id    BINARY(16)     NOT NULL PRIMARY KEY,
    project_id BINARY(16)     NOT NULL,
    booked_on  DATE           NOT NULL,
    amount     DECIMAL(19, 4) NOT NULL,
    currency   VARCHAR(3)     NOT NULL,
    note       VARCHAR(1000)  NOT NULL,
    entered_by BINARY(16)     NOT NULL,
    entered_at DATETIME(6)    NOT NULL,
    CONSTRAINT fk_cost_entry_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- What became of a deliverable, whose plan is in project_deliverable until a change takes it out.
CREATE TABLE delivery (
    deliverable_id   BINARY(16)    NOT NULL PRIMARY KEY,
    version          INT           NOT NULL,
    project_id       BINARY(16)    NOT NULL,
    status           VARCHAR(20)   NOT NULL,
    delivered_by     BINARY(16)    NOT NULL,
    delivered_at     DATETIME(6)   NOT NULL,
    delivery_note    VARCHAR(4000) NOT NULL,
    decided_by       BINARY(16)    NULL,
    decided_at       DATETIME(6)   NULL,
    decision_comment VARCHAR(4000) NULL,
    CONSTRAINT fk_delivery_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE punch_item (
    punch_item_id     BINARY(16)   NOT NULL PRIMARY KEY,
    version           INT          NOT NULL,
    project_id        BINARY(16)   NOT NULL,
    place             VARCHAR(200) NOT NULL,
    defect            LONGTEXT     NOT NULL,
    corrective_action LONGTEXT     NOT NULL,
    responsible_id    BINARY(16)   NOT NULL,
    severity          VARCHAR(20)  NOT NULL,
    due_on            DATE         NOT NULL,
    status            VARCHAR(20)  NOT NULL,
    settled_by        BINARY(16)   NULL,
    settled_at        DATETIME(6)  NULL,
    settled_comment   LONGTEXT     NULL,
    CONSTRAINT fk_punch_item_project FOREIGN KEY (project_id) REFERENCES project (project_id),
    CONSTRAINT fk_punch_item_responsible FOREIGN KEY (responsible_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE hand_over (
    project_id       BINARY(16)    NOT NULL PRIMARY KEY,
    version          INT           NOT NULL,
    after_care_until DATE          NULL,
    accepted         BOOLEAN       NOT NULL,
    answered_by      BINARY(16)    NULL,
    answered_at      DATETIME(6)   NULL,
    answer_comment   VARCHAR(4000) NULL,
    CONSTRAINT fk_hand_over_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE project_hand_over_check (
    project_id BINARY(16)    NOT NULL,
    topic      VARCHAR(30)   NOT NULL,
    done       BOOLEAN       NOT NULL,
    note       VARCHAR(1000) NOT NULL,
    PRIMARY KEY (project_id, topic),
    CONSTRAINT fk_project_hand_over_check_project FOREIGN KEY (project_id) REFERENCES hand_over (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- The content is what the next baseline would be, as in project_baseline. Only an open request names its project twice.
CREATE TABLE change_request (
    change_id       BINARY(16)    NOT NULL PRIMARY KEY,
    version         INT           NOT NULL,
    project_id      BINARY(16)    NOT NULL,
    open_project    BINARY(16)    NULL,
    change_number   INT           NOT NULL,
    status          VARCHAR(20)   NOT NULL,
    reason          LONGTEXT      NOT NULL,
    impact_on_time  LONGTEXT      NOT NULL,
    impact_on_cost  LONGTEXT      NOT NULL,
    impact_on_scope LONGTEXT      NOT NULL,
    content         LONGTEXT      NOT NULL,
    requested_by    BINARY(16)    NOT NULL,
    requested_at    DATETIME(6)   NOT NULL,
    withdraw_reason VARCHAR(1000) NULL,
    CONSTRAINT uq_change_request_open UNIQUE (open_project),
    CONSTRAINT uq_change_request_number UNIQUE (project_id, change_number),
    CONSTRAINT fk_change_request_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE project_change_answer (
    change_id      BINARY(16)    NOT NULL,
    answered_by    BINARY(16)    NOT NULL,
    approved       BOOLEAN       NOT NULL,
    answered_at    DATETIME(6)   NOT NULL,
    answer_comment VARCHAR(4000) NOT NULL,
    PRIMARY KEY (change_id, answered_by, approved),
    CONSTRAINT fk_project_change_answer_change FOREIGN KEY (change_id) REFERENCES change_request (change_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
