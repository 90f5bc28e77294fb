package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.Optional;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code change-request} does with the open request of a project, step by step, as the person whose work
 * item was completed or as OPTR itself. Where no request is open any more, nothing happens.
 */
@Service
@Transactional
public class ChangeControl {

    private final ChangeRequestRepository requests;
    private final ChangeCheck check;
    private final Labels labels;
    private final ProjectDesk desk;

    ChangeControl(ChangeRequestRepository requests, ChangeCheck check, Labels labels, ProjectDesk desk) {
        this.requests = requests;
        this.check = check;
        this.labels = labels;
        this.desk = desk;
    }

    /** Returns what the decision table asks. */
    @Transactional(readOnly = true)
    public ChangeFacts factsFor(ProjectId id) {
        var project = desk.get(id);
        require(desk.seesMoney(project), "project.money.closed");
        var request = open(id).orElseThrow(() -> new RuleViolation("project.change.none-open"));
        return ChangeFacts.of(
                project, project.plan().lastBaseline().orElseThrow().content(), request.content());
    }

    /** Notes one approver's yes. Nobody approves what they asked for. */
    public void approve(ProjectId id, PersonId by, String comment) {
        desk.asked(id, by).rights().requireFourEyesOnPlan(desk.me());
        open(id).ifPresent(request -> desk.publish(request.approve(by, comment, desk.now())));
    }

    public void reject(ProjectId id, PersonId by, String comment) {
        desk.asked(id, by).rights().requireFourEyesOnPlan(desk.me());
        open(id).ifPresent(request -> desk.publish(request.reject(by, comment, desk.now())));
    }

    /** Lets the project run by the changed plan, as its next baseline. Refused if that plan has become impossible. */
    public void apply(ProjectId id) {
        var project = desk.get(id);
        open(id).ifPresent(request -> {
            var differences = check.differences(project, request.content());
            desk.publish(project.rebase(request.content(), request.apply(), differences.changes(labels), desk.now()));
        });
    }

    public void withdrawn(ProjectId id, String reason) {
        desk.get(id);
        open(id).ifPresent(request -> desk.publish(request.withdraw(reason)));
    }

    private Optional<ChangeRequest> open(ProjectId id) {
        return requests.open(id.value());
    }
}
