package org.optr.task;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task as it was when its project took a baseline; never changed. */
@Entity
class TaskBaseline {

    @EmbeddedId
    private TaskBaselineKey key;

    @Embedded
    private TaskId task;

    private String code;
    private String title;
    private boolean summary;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;
    private @Nullable BigDecimal effortHours;

    @SuppressWarnings("NullAway.Init")
    protected TaskBaseline() {}

    TaskBaseline(TaskBaselineKey key, WbsRow row) {
        this.key = key;
        task = row.id();
        code = row.code();
        title = row.title();
        summary = row.summary();
        startsOn = row.startsOn();
        dueOn = row.dueOn();
        effortHours = row.content().effortHours();
    }

    TaskBaselineKey key() {
        return key;
    }

    PlannedTask content() {
        return new PlannedTask(task, code, title, summary, startsOn, dueOn, Numbers.storedOrNull(effortHours));
    }
}
