package org.optr.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two years of events, fifty of each objective, spread over all of the time and a thousand persons. The engine keeps half of
 * them as operations and half as work items that are done.
 */
final class Past {

    static final int PERSONS = 1_000;

    private static final int PER_OBJECTIVE = 50;
    private static final Instant BEGAN = Instant.parse("2023-01-01T00:00:00Z");
    private static final Duration LASTED = Duration.ofDays(730);

    /** Numbers beyond those of the demo company. */
    private static final long OFFSET = 1_000_000_000L;

    private final int events;

    Past(int events) {
        this.events = events;
    }

    int objectives() {
        return events / PER_OBJECTIVE;
    }

    SubjectRef subject(int objective) {
        return new SubjectRef(SubjectKind.OBJECTIVE, "objective-" + objective);
    }

    static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }

    Instant within(Random random, Duration window) {
        return BEGAN.plusSeconds(random.nextLong(LASTED.minus(window).toSeconds()));
    }

    void fillSearch(JdbcClient sql) {
        var shared = "%d + seq, %s, UNHEX(LPAD(HEX(%s), 32, '0')), 'ObjectiveApproved', 'OBJECTIVE', %s, %s"
                .formatted(OFFSET, time(events), person(), objective(), run());
        new LargeTable(sql, "audit_entry")
                .fill(
                        events,
                        "entry_id, happened_at, actor_id, event, subject_kind, subject_id, root_case, changes, public_id, salt",
                        shared
                                + ", '[{\"field\":\"status\",\"before\":\"ObjectiveStatus.proposed\",\"after\":\"ObjectiveStatus.active\"}]'"
                                + ", UNHEX(MD5(seq)), UNHEX(SHA2(seq, 256))");
        new LargeTable(sql, "search_entry")
                .fill(
                        events,
                        "seq, entry_id, happened_at, actor_id, event, subject_kind, subject_id, root_case, process, step, outcome",
                        OFFSET + " + seq, " + shared
                                + ", 'objective', CONCAT('step', seq % 6), IF(seq % 3, NULL, 'approve')");
    }

    void fillEngine(JdbcClient sql) {
        var half = events / 2;
        new LargeTable(sql, "ACT_HI_PROCINST")
                .fill(
                        objectives(),
                        "ID_, PROC_INST_ID_, ROOT_PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, START_TIME_, STATE_",
                        "%1$s, %1$s, %1$s, CONCAT('objective-', seq - 1), 'objective', 'objective:1', %2$s, 'ACTIVE'"
                                .formatted(uuid("seq - 1"), time(objectives())));
        new LargeTable(sql, "ACT_HI_OP_LOG")
                .fill(
                        half,
                        """
                        ID_, PROC_INST_ID_, ROOT_PROC_INST_ID_, PROC_DEF_KEY_, PROC_DEF_ID_, USER_ID_, TIMESTAMP_, OPERATION_TYPE_,
                        OPERATION_ID_, ENTITY_TYPE_, PROPERTY_, NEW_VALUE_, CATEGORY_, TASK_ID_""",
                        "UUID(), %1$s, %1$s, 'objective', 'objective:1', CONCAT('person-', %2$s), %3$s, 'Complete', UUID(), 'Task', 'delete', 'true', 'TaskWorker', %4$s"
                                .formatted(run(), person(), time(half), uuid("seq")));
        new LargeTable(sql, "ACT_HI_TASKINST")
                .fill(
                        half,
                        """
                        ID_, PROC_INST_ID_, ROOT_PROC_INST_ID_, PROC_DEF_KEY_, PROC_DEF_ID_, TASK_DEF_KEY_, NAME_, ASSIGNEE_, START_TIME_,
                        END_TIME_, DURATION_, PRIORITY_, TASK_STATE_""",
                        "%4$s, %1$s, %1$s, 'objective', 'objective:1', CONCAT('step', seq %% 6), 'Approve objective', CONCAT('person-', %2$s), %3$s, %3$s, 1000, 50, 'Completed'"
                                .formatted(run(), person(), time(half), uuid("seq")));
    }

    /** Returns how many rows the history of the engine has for the case of an objective, at most so many of each kind. */
    int ofCase(ProcessEngine engine, int objective, int rows) {
        var history = engine.getHistoryService();
        var key = subject(objective).id();
        var run = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        var operations = history.createUserOperationLogQuery()
                .processInstanceId(run.getId())
                .orderByTimestamp()
                .desc()
                .listPage(0, rows);
        var items = history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(key)
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, rows);
        return operations.size() + items.size();
    }

    int of(ProcessEngine engine, int person, Instant from, Instant until, int rows) {
        var history = engine.getHistoryService();
        var operations = history.createUserOperationLogQuery()
                .userId("person-" + person)
                .afterTimestamp(Date.from(from))
                .beforeTimestamp(Date.from(until))
                .orderByTimestamp()
                .desc()
                .listPage(0, rows);
        var items = history.createHistoricTaskInstanceQuery()
                .taskAssignee("person-" + person)
                .finishedAfter(Date.from(from))
                .finishedBefore(Date.from(until))
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, rows);
        return operations.size() + items.size();
    }

    private static String person() {
        return "CRC32(seq) % " + PERSONS;
    }

    private String objective() {
        return "CONCAT('objective-', %s)".formatted(number());
    }

    private String run() {
        return uuid(number());
    }

    /** Each objective has its rows, far from each other. */
    private String number() {
        return "seq %% %d".formatted(objectives());
    }

    private static String uuid(String number) {
        return "CONCAT('018f2c5e-7a10-11ef-9c4b-', LPAD(HEX(%s), 12, '0'))".formatted(number);
    }

    private static String time(int rows) {
        return "CAST('2023-01-01' AS DATETIME(6)) + INTERVAL %d * seq MICROSECOND"
                .formatted(LASTED.toSeconds() * 1_000_000 / rows);
    }
}
