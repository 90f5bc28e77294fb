-- Since when somebody stands in; not known of what was arranged before this was kept.
ALTER TABLE substitution ADD COLUMN appointed_at DATETIME(6) NULL;

-- Who was to stand in for somebody and was taken off again. It gives no right to anything; it is for those who look back.
CREATE TABLE past_substitution (
    substitution_id BINARY(16)  NOT NULL PRIMARY KEY,
    person_id       BINARY(16)  NOT NULL,
    substitute_id   BINARY(16)  NOT NULL,
    starts_on       DATE        NOT NULL,
    ends_on         DATE        NOT NULL,
    appointed_at    DATETIME(6) NULL,
    withdrawn_at    DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_past_substitution_substitute ON past_substitution (substitute_id, ends_on);

-- The rules by which findings are made, as auditors set them. Minutes count from midnight.
CREATE TABLE finding_rule (
    rule_name    VARCHAR(40) NOT NULL PRIMARY KEY,
    enabled      BOOLEAN     NOT NULL,
    threshold    INT         NULL,
    working_days VARCHAR(80) NULL,
    day_begins   INT         NULL,
    day_ends     INT         NULL,
    version      INT         NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO finding_rule (rule_name, enabled, threshold, working_days, day_begins, day_ends, version) VALUES
    ('REQUESTERS_SUBSTITUTE', TRUE, NULL, NULL, NULL, NULL, 0),
    ('QUICK_DECISION', TRUE, 5, NULL, NULL, NULL, 0),
    ('CHANGED_AFTER_APPROVAL', TRUE, NULL, NULL, NULL, NULL, 0),
    ('SENT_BACK_OFTEN', TRUE, 3, NULL, NULL, NULL, 0),
    ('OUTSIDE_WORKING_TIME', TRUE, NULL, 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', 420, 1200, 0);

-- Findings are computed; what is kept of one is that an auditor has looked at it, up to which entry, and what they said.
CREATE TABLE finding_mark (
    finding     VARCHAR(250)  NOT NULL PRIMARY KEY,
    happened_at DATETIME(6)   NOT NULL,
    up_to       BIGINT        NOT NULL,
    seen        BOOLEAN       NOT NULL,
    note        VARCHAR(1000) NULL,
    marked_by   BINARY(16)    NOT NULL,
    marked_at   DATETIME(6)   NOT NULL,
    version     INT           NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_finding_mark_time ON finding_mark (happened_at);
