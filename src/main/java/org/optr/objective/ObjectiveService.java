package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.DomainEvent;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with objectives. An objective that the acting person may not see does not exist for them. */
@Service
@Transactional
public class ObjectiveService {

    private static final ProcessKey LIFECYCLE = new ProcessKey("optr-lifecycle");

    private final ObjectiveRepository objectives;
    private final CheckInRepository checkIns;
    private final Sights sights;
    private final References references;
    private final Labels labels;
    private final ProcessRuns runs;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectiveService(
            ObjectiveRepository objectives,
            CheckInRepository checkIns,
            Sights sights,
            References references,
            Labels labels,
            ProcessRuns runs,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.objectives = objectives;
        this.checkIns = checkIns;
        this.sights = sights;
        this.references = references;
        this.labels = labels;
        this.runs = runs;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Begins an objective owned by the acting person. */
    public ObjectiveId draft(ObjectiveDraft draft) {
        var id = ObjectiveId.next();
        references.check(id, draft);
        var objective = objectives.save(new Objective(id, draft, me(), now()));
        publish(objective.drafted(labels));
        return id;
    }

    /** @param version of the objective as it was read; a newer one refuses the edit */
    public void edit(ObjectiveId id, int version, ObjectiveDraft draft) {
        var objective = sights.visible(id);
        require(objective.version() == version, "objective.changed-meanwhile");
        references.check(id, draft);
        publish(objective.edit(draft, me(), now(), labels));
    }

    public KeyResultId addKeyResult(ObjectiveId id, KeyResultDraft draft) {
        var objective = sights.visible(id);
        references.check(objective, draft);
        var keyResult = KeyResultId.next();
        publish(objective.add(keyResult, draft, me(), now(), labels));
        return keyResult;
    }

    /** @param version of the objective as it was read; a newer one refuses the change */
    public void changeKeyResult(ObjectiveId id, int version, KeyResultId keyResult, KeyResultDraft draft) {
        var objective = sights.visible(id);
        require(objective.version() == version, "objective.changed-meanwhile");
        references.check(objective, draft);
        publish(objective.change(keyResult, draft, me(), now(), labels));
    }

    public void removeKeyResult(ObjectiveId id, KeyResultId keyResult) {
        publish(sights.visible(id).remove(keyResult, me(), now()));
    }

    /** Asks for approval, which starts a run of {@code optr-lifecycle}. */
    public void submit(ObjectiveId id) {
        var objective = sights.visible(id);
        publish(objective.submit(me(), now(), labels));
        var terms = objective.terms();
        runs.start(
                LIFECYCLE,
                subject(id),
                Map.of(
                        "objectiveId", id.toString(),
                        "unitId", terms.unit().toString(),
                        "ownerId", terms.owner().toString()));
    }

    /** Takes an objective back; the run hears the message {@code ObjectiveWithdrawn}. */
    public void withdraw(ObjectiveId id) {
        var objective = sights.visible(id);
        require(objective.terms().ownedBy(me()), "objective.not-owner");
        require(objective.mayWithdraw(me()), "objective.withdraw.not-in-approval");
        runs.message("ObjectiveWithdrawn", subject(id), Map.of());
    }

    public CheckInId checkIn(KeyResultId keyResult, CheckInDraft draft) {
        var objective = objectiveOf(keyResult);
        var checkIn = objective.checkIn(CheckInId.next(), keyResult, draft, me(), now());
        var before = checkIns.last(keyResult).orElse(null);
        checkIns.save(checkIn);
        publish(checkIn.event(objective.id(), objective.keyResult(keyResult).title(), before));
        runs.announce("KeyResultCheckedIn", subject(objective.id()), Lineage.ref(keyResult));
        return checkIn.id();
    }

    /** Lets one more person check in, or nobody but the owner where the delegate is null. */
    public void nameDelegate(KeyResultId keyResult, @Nullable PersonId delegate) {
        if (delegate != null) {
            references.requireActive(Set.of(delegate));
        }
        publish(objectiveOf(keyResult).delegate(keyResult, delegate, me(), now(), labels));
    }

    private Objective objectiveOf(KeyResultId keyResult) {
        return objectives
                .findByKeyResult(keyResult)
                .filter(sights::sees)
                .orElseThrow(() -> new RuleViolation("objective.key-result.gone"));
    }

    private void publish(DomainEvent event) {
        events.publishEvent(event);
    }

    private PersonId me() {
        return currentPerson.id();
    }

    private Instant now() {
        return clock.instant();
    }

    private static SubjectRef subject(ObjectiveId id) {
        return new SubjectRef(SubjectKind.OBJECTIVE, id.toString());
    }
}
