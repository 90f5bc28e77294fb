package org.optr.workbench.backtest;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.people.PersonId;
import org.optr.shared.Period;
import org.optr.workbench.DraftId;

/** A test of one revision of a draft against what happened in a period. */
@Entity
@Table(name = "back_test")
class BackTest {

    /** One that was not heard of for so long ended with the machine that it ran on. */
    private static final Duration LOST = Duration.ofMinutes(45);

    /** One that waits for others and was not begun for so long was forgotten with its queue. */
    private static final Duration FORGOTTEN = Duration.ofHours(6);

    /** No longer than this; what was tested until then counts. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @EmbeddedId
    private BackTestId id;

    @Embedded
    private DraftId draft;

    private int revision;

    private String hash;

    /** The version that the draft was begun from when it was tested; null for a process that was new. */
    private @Nullable String base;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    private BackTestStatus status = BackTestStatus.RUNNING;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "started_by"))
    private PersonId startedBy;

    private Instant startedAt;

    private Instant seenAt;

    private @Nullable Instant begunAt;

    private @Nullable Instant endedAt;

    private int total;

    @Embedded
    private Tally tally = Tally.NONE;

    private boolean cutOff;

    @SuppressWarnings("UnusedVariable")
    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected BackTest() {}

    BackTest(DraftId draft, Tested tested, Period period, PersonId startedBy, Instant at) {
        this.id = BackTestId.next();
        this.draft = draft;
        this.revision = tested.revision();
        this.hash = tested.hash();
        this.base = Optional.ofNullable(tested.base()).map(VersionId::value).orElse(null);
        this.period = period;
        this.startedBy = startedBy;
        this.startedAt = at;
        this.seenAt = at;
    }

    BackTestId id() {
        return id;
    }

    DraftId draft() {
        return draft;
    }

    Tested tested() {
        return new Tested(revision, hash, base == null ? null : new VersionId(base));
    }

    Period period() {
        return period;
    }

    boolean isRunning(Instant now) {
        return status == BackTestStatus.RUNNING
                && seenAt.plus(begunAt == null ? FORGOTTEN : LOST).isAfter(now);
    }

    boolean hasTimeLeft(Instant now) {
        return isRunning(now) && (begunAt == null || begunAt.plus(LONGEST).isAfter(now));
    }

    /** Begins the work itself; until now the test waited for others. */
    void expect(int number, boolean more, Instant now) {
        begunAt = now;
        seenAt = now;
        total = number;
        cutOff = more;
    }

    void add(Tally looked, Instant now) {
        tally = looked;
        seenAt = now;
    }

    Tally tally() {
        return tally;
    }

    void stop(Instant now) {
        require(isRunning(now), "back-test.not-running");
        end(BackTestStatus.STOPPED, now);
    }

    void end(BackTestStatus how, Instant now) {
        status = how;
        endedAt = now;
    }

    /** @param newest what there is to test now */
    BackTestSummary summary(Tested newest, Instant now) {
        var lost = status == BackTestStatus.RUNNING && !isRunning(now);
        return new BackTestSummary(
                id,
                tested(),
                newest,
                period,
                lost ? BackTestStatus.STOPPED : status,
                startedBy,
                startedAt,
                endedAt,
                total,
                tally,
                cutOff);
    }
}
