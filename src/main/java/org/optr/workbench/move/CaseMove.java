package org.optr.workbench.move;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary;
import org.optr.engine.MovePlan;
import org.optr.people.PersonId;

/** A move of running cases from one version to another, or a trial of one. */
@Entity
class CaseMove {

    /** Longer than any case takes: whoever moves them is heard of after each. */
    static final Duration LEASE = Duration.ofMinutes(1);

    @EmbeddedId
    private CaseMoveId id;

    @Version
    private @Nullable Integer version;

    private String processName;
    private String fromVersion;
    private int fromNumber;
    private String toVersion;
    private int toNumber;

    /** As in a file of a plan. */
    private String plan;

    private boolean trial;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MoveState state = MoveState.RUNNING;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "started_by"))
    private PersonId startedBy;

    private Instant startedAt;
    private @Nullable Instant endedAt;

    /** Who moves the cases now; nobody if they were not heard of for too long. */
    private @Nullable UUID heldBy;

    private @Nullable Instant heldUntil;

    @SuppressWarnings("NullAway.Init")
    protected CaseMove() {}

    CaseMove(
            CaseMoveId id,
            ModelLibrary.Version from,
            ModelLibrary.Version to,
            String plan,
            boolean trial,
            PersonId by,
            Instant at) {
        this.id = id;
        processName = to.name();
        fromVersion = from.id().value();
        fromNumber = from.number();
        toVersion = to.id().value();
        toNumber = to.number();
        this.plan = plan;
        this.trial = trial;
        startedBy = by;
        startedAt = at;
    }

    void stop() {
        require(state == MoveState.RUNNING, "move.not-running");
        state = MoveState.STOPPED;
    }

    /** @param by in whose name the cases are moved from now on */
    void proceed(PersonId by) {
        require(state == MoveState.STOPPED, "move.not-stopped");
        state = MoveState.RUNNING;
        startedBy = by;
        heldUntil = null;
    }

    /** Returns whether a worker may go on with the cases: no other one does. It is heard of now. */
    boolean hold(UUID worker, Instant now) {
        if (heldUntil != null && heldUntil.isAfter(now) && !worker.equals(heldBy)) {
            return false;
        }
        heldBy = worker;
        heldUntil = now.plus(LEASE);
        return true;
    }

    void finish(Instant at) {
        state = MoveState.DONE;
        endedAt = at;
    }

    boolean isRunning() {
        return state == MoveState.RUNNING;
    }

    CaseMoveId id() {
        return id;
    }

    String processName() {
        return processName;
    }

    String fromVersion() {
        return fromVersion;
    }

    int fromNumber() {
        return fromNumber;
    }

    String toVersion() {
        return toVersion;
    }

    int toNumber() {
        return toNumber;
    }

    String plan() {
        return plan;
    }

    boolean isTrial() {
        return trial;
    }

    PersonId startedBy() {
        return startedBy;
    }

    MoveSummary summary(MovePlan read, Map<CaseOutcome, Long> counts) {
        return new MoveSummary(
                id, read, fromNumber, toNumber, trial, state, startedBy, startedAt, endedAt, Map.copyOf(counts));
    }
}
