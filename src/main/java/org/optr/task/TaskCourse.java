package org.optr.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** Where a task stands and what was reported about it. */
@Embeddable
class TaskCourse {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TaskStatus status = TaskStatus.PLANNED;

    private BigDecimal percent = BigDecimal.ZERO;
    private BigDecimal reportedPercent = BigDecimal.ZERO;
    private @Nullable BigDecimal unitsDone;
    private @Nullable BigDecimal actual;
    private @Nullable BigDecimal effortSpent;
    private String note = "";
    private String reason = "";
    private @Nullable Instant offeredAt;

    @ElementCollection
    @CollectionTable(name = "task_doer", joinColumns = @JoinColumn(name = "task_id"))
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private Set<PersonId> doers = new HashSet<>();

    List<FieldChange> become(TaskStatus next) {
        var change = FieldChange.of("status", status, next).toList();
        status = next;
        return change;
    }

    void offered(Instant now) {
        offeredAt = now.truncatedTo(ChronoUnit.MICROS);
        reason = "";
    }

    void workedOn(Collection<PersonId> by) {
        doers.addAll(by);
    }

    void submitted() {
        reason = "";
    }

    void because(String why) {
        reason = why;
    }

    void note(Progress progress) {
        reportedPercent = progress.percent() == null ? reportedPercent : progress.percent();
        unitsDone = progress.unitsDone() == null ? unitsDone : progress.unitsDone();
        actual = progress.actual() == null ? actual : progress.actual();
        effortSpent = progress.effortSpent() == null ? effortSpent : progress.effortSpent();
        note = progress.note();
    }

    /** Follows whatever the rule looks at. */
    void count(TaskTerms terms) {
        percent = Percent.of(terms, status, reportedPercent, unitsDone);
    }

    TaskStatus status() {
        return status;
    }

    BigDecimal percent() {
        return Numbers.plain(percent);
    }

    @Nullable BigDecimal unitsDone() {
        return Numbers.storedOrNull(unitsDone);
    }

    @Nullable BigDecimal actual() {
        return Numbers.storedOrNull(actual);
    }

    @Nullable BigDecimal effortSpent() {
        return Numbers.storedOrNull(effortSpent);
    }

    String note() {
        return note;
    }

    String reason() {
        return reason;
    }

    /** Whether somebody was asked to do it, by a run that goes on until the task has ended. */
    boolean wasOffered() {
        return offeredAt != null;
    }

    /** Whether the person worked on it, in their own or in another's name, perhaps before somebody else did. */
    boolean workedOnBy(PersonId person) {
        return doers.contains(person);
    }
}
