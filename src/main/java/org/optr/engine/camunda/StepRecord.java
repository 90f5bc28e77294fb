package org.optr.engine.camunda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.PersonId;

/** How one work item ended. Its key is the item's: of two people who decide at once, one cannot write it. */
@Entity
@Table(name = "step_record")
@SuppressWarnings("UnusedVariable") // some columns are for queries only
class StepRecord {

    @Id
    private String workItem;

    private String run;
    private String rootRun;
    private String businessKey;
    private String process;
    private String step;

    @Embedded
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "on_behalf_of"))
    private @Nullable PersonId onBehalfOf;

    /** When the person had first opened the form. */
    private @Nullable Instant openedAt;

    private Instant endedAt;
    private int round;
    private @Nullable String outcome;
    private boolean cancelled;

    /** The step of the version to which the run was moved since. */
    private @Nullable String continuedAs;

    @SuppressWarnings("NullAway.Init")
    protected StepRecord() {}

    private StepRecord(WorkItem item, @Nullable PersonId person, Instant endedAt) {
        this.workItem = item.id().value();
        this.run = item.run().value();
        this.rootRun = item.rootRun().value();
        this.businessKey = recordOf(item);
        this.process = item.process().value();
        this.step = item.step();
        this.round = item.round();
        this.person = person;
        this.endedAt = endedAt;
    }

    static StepRecord done(
            WorkItem item,
            PersonId by,
            @Nullable PersonId onBehalfOf,
            @Nullable String outcome,
            @Nullable Instant openedAt,
            Instant at) {
        var step = new StepRecord(item, by, at);
        step.openedAt = openedAt;
        step.onBehalfOf = onBehalfOf;
        step.outcome = outcome;
        return step;
    }

    /** @param by who caused it; null where no person did */
    static StepRecord cancelled(WorkItem item, @Nullable PersonId by, Instant at) {
        var step = new StepRecord(item, by, at);
        step.cancelled = true;
        return step;
    }

    /** What an item is about, within its case; the case itself where the item is about nothing. */
    static String recordOf(WorkItem item) {
        return item.subject() == null ? item.rootRun().value() : item.subject().id();
    }

    boolean is(String process, String step) {
        return this.process.equals(process) && (this.step.equals(step) || step.equals(continuedAs));
    }

    /** @param steps of the new version, by those of the version that the run leaves */
    void continueAs(Map<String, String> steps) {
        continuedAs = steps.getOrDefault(stepNow(), continuedAs);
    }

    /** Returns the step in the version that the run follows now. */
    String stepNow() {
        return continuedAs == null ? step : continuedAs;
    }

    boolean endedBefore(StepRecord other) {
        return endedAt.isBefore(other.endedAt);
    }

    Instant endedAt() {
        return endedAt;
    }

    boolean isCancelled() {
        return cancelled;
    }

    Stream<PersonId> people() {
        return Stream.of(Optional.ofNullable(person), Optional.ofNullable(onBehalfOf))
                .flatMap(Optional::stream);
    }

    Ending ending() {
        return new Ending(new WorkItemId(workItem), endedAt, person, outcome, cancelled);
    }
}
