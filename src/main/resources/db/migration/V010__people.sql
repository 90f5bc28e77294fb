-- Units are never deleted, so a grant may name one in its text without a foreign key.
CREATE TABLE org_unit (
    unit_id   BINARY(16)   NOT NULL PRIMARY KEY,
    name      VARCHAR(200) NOT NULL,
    parent_id BINARY(16)   NULL,
    version   INT          NOT NULL,
    CONSTRAINT fk_org_unit_parent FOREIGN KEY (parent_id) REFERENCES org_unit (unit_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE person (
    person_id    BINARY(16)   NOT NULL PRIMARY KEY,
    sign_in_name VARCHAR(100) NOT NULL,
    name         VARCHAR(200) NOT NULL,
    unit_id      BINARY(16)   NOT NULL,
    active       BOOLEAN      NOT NULL,
    locale       VARCHAR(20)  NULL,
    theme        VARCHAR(10)  NOT NULL,
    time_zone    VARCHAR(50)  NULL,
    version      INT          NOT NULL,
    CONSTRAINT uq_person_sign_in_name UNIQUE (sign_in_name),
    CONSTRAINT fk_person_unit FOREIGN KEY (unit_id) REFERENCES org_unit (unit_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_person_name ON person (name, person_id);

-- The group is "role" or "role@unit", as a process model names it.
CREATE TABLE person_grant (
    person_id  BINARY(16)   NOT NULL,
    group_name VARCHAR(150) NOT NULL,
    PRIMARY KEY (person_id, group_name),
    CONSTRAINT fk_person_grant_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_person_grant_group ON person_grant (group_name, person_id);

CREATE TABLE substitution (
    substitution_id BINARY(16) NOT NULL PRIMARY KEY,
    person_id       BINARY(16) NOT NULL,
    substitute_id   BINARY(16) NOT NULL,
    starts_on       DATE       NOT NULL,
    ends_on         DATE       NOT NULL,
    CONSTRAINT fk_substitution_person FOREIGN KEY (person_id) REFERENCES person (person_id),
    CONSTRAINT fk_substitution_substitute FOREIGN KEY (substitute_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE person_password (
    person_id   BINARY(16)   NOT NULL PRIMARY KEY,
    hash        VARCHAR(200) NOT NULL,
    must_change BOOLEAN      NOT NULL,
    changed_at  DATETIME(6)  NOT NULL,
    version     INT          NOT NULL,
    CONSTRAINT fk_person_password_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO org_unit (unit_id, name, parent_id, version)
VALUES (X'00000000000000000000000000000001', 'Company', NULL, 0);

-- OPTR itself; without a password and not active, so that nobody signs in as it or finds it among the staff.
INSERT INTO person (person_id, sign_in_name, name, unit_id, active, locale, theme, time_zone, version)
VALUES (X'00000000000000000000000000000001', 'system', 'OPTR', X'00000000000000000000000000000001', FALSE, 'en', 'SYSTEM', 'UTC', 0);
