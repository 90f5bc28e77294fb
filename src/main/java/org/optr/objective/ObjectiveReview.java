package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code review} does with an objective, step by step, as the person whose work item was completed or as
 * OPTR itself. A command that repeats what is done already changes nothing.
 */
@Service
@Transactional
public class ObjectiveReview {

    /** A review lapses so long before the next one, which may therefore come a little early too. */
    private static final Duration LEEWAY = Duration.ofHours(12);

    private final ObjectiveRepository objectives;
    private final ReviewRepository reviews;
    private final CheckInRepository checkIns;
    private final Sights sights;
    private final Cycles cycles;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectiveReview(
            ObjectiveRepository objectives,
            ReviewRepository reviews,
            CheckInRepository checkIns,
            Sights sights,
            Cycles cycles,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.objectives = objectives;
        this.reviews = reviews;
        this.checkIns = checkIns;
        this.sights = sights;
        this.cycles = cycles;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Returns for how long a review that is due now stays open; empty where none is. */
    @Transactional(readOnly = true)
    public Optional<Duration> due(ObjectiveId id) {
        var objective = sights.visible(id);
        if (objective.status() != ObjectiveStatus.PUBLISHED) {
            return Optional.empty();
        }
        var open = rhythm(objective).minus(LEEWAY);
        var last = reviews.newestFirst(id, 1).stream()
                .findFirst()
                .map(ReviewRecord::begunAt)
                .orElseGet(() -> Objects.requireNonNull(objective.approval().publishedAt()));
        return last.plus(open).isAfter(now()) ? Optional.empty() : Optional.of(open);
    }

    /** Begins the review of a run; returns the key results to check in on. */
    public List<KeyResultId> begin(ObjectiveId id, RunId run) {
        var objective = sights.visible(id);
        if (reviews.findById(run.value()).isEmpty()) {
            reviews.save(new ReviewRecord(run, id, now()));
            events.publishEvent(new ObjectiveReviewBegun(id, List.of()));
        }
        return objective.keyResults().stream().map(KeyResult::id).toList();
    }

    /** Returns who is asked about a key result; empty where it has no owner or is gone. */
    @Transactional(readOnly = true)
    public Optional<PersonId> ownerOf(KeyResultId keyResult) {
        return objectives
                .findByKeyResult(keyResult)
                .filter(sights::sees)
                .map(objective -> objective.keyResult(keyResult).content().owner());
    }

    /** Checks in for the owner, who was asked. */
    public void checkIn(KeyResultId keyResult, CheckInDraft draft) {
        var objective = objectives
                .findByKeyResult(keyResult)
                .filter(sights::sees)
                .orElseThrow(() -> new RuleViolation("objective.key-result.gone"));
        var checkIn = objective.checkIn(CheckInId.next(), keyResult, draft, currentPerson.inWhoseName(), now());
        var before = checkIns.last(keyResult).orElse(null);
        checkIns.save(checkIn);
        events.publishEvent(
                checkIn.event(objective.id(), objective.keyResult(keyResult).title(), before));
    }

    /** Keeps what the team said, as the objective's owner or who was asked in their place. */
    public void hold(ObjectiveId id, RunId run, ReviewNotes notes) {
        var objective = sights.visible(id);
        var by = currentPerson.inWhoseName();
        require(objective.terms().ownedBy(by) || sights.wasAsked(currentPerson.id(), id), "objective.decide.not-asked");
        reviews.findById(run.value())
                .flatMap(review -> review.hold(notes, by, now()))
                .ifPresent(events::publishEvent);
    }

    /** Notes that the time of a review is over. */
    public void missed(ObjectiveId id, RunId run) {
        sights.visible(id);
        reviews.findById(run.value()).flatMap(review -> review.miss(now())).ifPresent(events::publishEvent);
    }

    /** Returns the last reviews, newest first. */
    @Transactional(readOnly = true)
    public List<ReviewSummary> last(ObjectiveId id, int limit) {
        sights.visible(id);
        return reviews.newestFirst(id, limit).stream()
                .map(ReviewRecord::summary)
                .toList();
    }

    private Duration rhythm(Objective objective) {
        var own = objective.approval().checkInRhythm();
        return Duration.ofDays(
                own == null ? cycles.get(objective.terms().cycle()).cadenceDays() : own.days());
    }

    private Instant now() {
        return clock.instant();
    }
}
