package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code objective-approval} does with an objective, step by step, as the person whose work item was
 * completed or as OPTR itself. A command that repeats what is done already changes nothing.
 */
@Service
@Transactional
public class ObjectiveApproval {

    private final ObjectiveRepository objectives;
    private final Sights sights;
    private final Labels labels;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectiveApproval(
            ObjectiveRepository objectives,
            Sights sights,
            Labels labels,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.objectives = objectives;
        this.sights = sights;
        this.labels = labels;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what the decision tables ask. */
    @Transactional(readOnly = true)
    public ObjectiveFacts factsFor(ObjectiveId id) {
        var objective = sights.visible(id);
        var terms = objective.terms();
        return ObjectiveFacts.of(
                objective.draft(),
                objective.keyResults().stream().map(KeyResult::content).toList(),
                objective.approval().round(),
                objectives.countOf(terms.owner(), terms.cycle()));
    }

    /** Keeps the quality coach's hints of the current round. They advise; they block nothing. */
    public void advise(ObjectiveId id, List<String> hints) {
        publish(sights.visible(id).advise(hints, clock.instant()));
    }

    public void requestChanges(ObjectiveId id, PersonId by, String comment) {
        publish(decidable(id, by).requestChanges(by, comment, clock.instant()));
    }

    /** Opens the next round after the owner has revised the objective. */
    public void resubmit(ObjectiveId id) {
        publish(sights.visible(id).resubmit(currentPerson.inWhoseName(), clock.instant(), labels));
    }

    /** Notes one approver's yes. Nobody approves what they own, began or submitted. */
    public void approve(ObjectiveId id, PersonId by, String comment) {
        publish(decidable(id, by).approve(by, comment, clock.instant()));
    }

    public void reject(ObjectiveId id, PersonId by, String comment) {
        publish(decidable(id, by).reject(by, comment, clock.instant()));
    }

    /** Notes that a stakeholder, or who stands in for them, has read the objective; what they say about it is kept. */
    public void acknowledge(ObjectiveId id, PersonId by, String comment) {
        publish(asked(id, by).acknowledge(by, comment, clock.instant()));
    }

    /**
     * Opens the objective to everybody. Refused without an approval in the current round.
     *
     * @param rhythm of its check-ins; null for the cycle's own
     */
    public void publish(ObjectiveId id, @Nullable CheckInRhythm rhythm) {
        publish(sights.visible(id).publish(clock.instant(), rhythm));
    }

    /** Makes the objective a draft again. */
    public void withdrawn(ObjectiveId id) {
        publish(sights.visible(id).withdraw(clock.instant()));
    }

    /** Four eyes hold for whom somebody stands in, too. */
    private Objective decidable(ObjectiveId id, PersonId by) {
        var objective = asked(id, by);
        objective.requireFourEyes(currentPerson.inWhoseName());
        return objective;
    }

    private Objective asked(ObjectiveId id, PersonId by) {
        var acting = currentPerson.id();
        var background = acting.equals(PersonId.SYSTEM);
        var forThem = acting.equals(by) || currentPerson.inWhoseName().equals(by);
        require(background || forThem, "objective.decide.other-person");
        var objective = sights.visible(id);
        require(sights.wasAsked(background ? by : acting, id), "objective.decide.not-asked");
        return objective;
    }

    private void publish(Optional<? extends ObjectiveEvent> event) {
        event.ifPresent(events::publishEvent);
    }
}
