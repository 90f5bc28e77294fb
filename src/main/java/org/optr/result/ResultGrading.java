package org.optr.result;

import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import org.optr.engine.Askings;
import org.optr.objective.KeyResultId;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the processes {@code closure} and {@code objective-closure} do with a result, as the person whose work item was
 * completed or as OPTR itself. A command that repeats what is done already changes nothing.
 */
@Service
@Transactional
public class ResultGrading {

    private final Results results;
    private final Subjects subjects;
    private final Askings askings;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResultGrading(
            Results results,
            Subjects subjects,
            Askings askings,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.results = results;
        this.subjects = subjects;
        this.askings = askings;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the figures as they are now, as long as nobody has graded. */
    public void compute(SubjectRef subject) {
        publish(concerning(subject).compute(subjects.facts(subject), clock.instant()));
    }

    /** Gives one key result its score, before the whole is graded. */
    public void score(ResultId id, KeyResultId keyResult, BigDecimal score) {
        var result = concerning(results.get(id).subject());
        result.requireFourEyes(currentPerson.inWhoseName());
        events.publishEvent(result.score(keyResult, score, currentPerson.id(), clock.instant()));
    }

    /**
     * Gives the score that counts. Nobody grades what they lead, not as a substitute either.
     *
     * @param score 0.0 to 1.0, one decimal
     * @param comment needed where the score is not the proposed one
     */
    public void grade(SubjectRef subject, PersonId by, BigDecimal score, String comment) {
        var result = concerning(subject);
        result.requireFourEyes(currentPerson.inWhoseName());
        publish(result.grade(score, comment, by, clock.instant()));
    }

    /**
     * Freezes the scores.
     *
     * @return the final score
     */
    public BigDecimal freeze(SubjectRef subject) {
        var result = concerning(subject);
        publish(result.freeze(clock.instant()));
        return Optional.ofNullable(result.scores().given()).orElseThrow();
    }

    public void withdraw(SubjectRef subject) {
        publish(concerning(subject).withdraw(clock.instant()));
    }

    /** Returns a result that the acting person leads or was asked about, or on which OPTR itself works. */
    private Result concerning(SubjectRef subject) {
        var result = results.get(subject);
        var acting = currentPerson.id();
        require(
                acting.equals(PersonId.SYSTEM)
                        || result.lead().equals(currentPerson.inWhoseName())
                        || askings.wasAsked(acting, subject),
                "result.not-asked");
        return result;
    }

    private void publish(Optional<? extends ResultEvent> event) {
        event.ifPresent(events::publishEvent);
    }
}
