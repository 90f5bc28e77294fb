package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Map;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do to run a project by another plan than the one agreed. */
@Service
@Transactional
public class Changes {

    private static final ProcessKey CHANGE = new ProcessKey("change-request");

    private final ChangeRequestRepository requests;
    private final ChangeCheck check;
    private final Labels labels;
    private final ProcessRuns runs;
    private final ProjectDesk desk;

    Changes(ChangeRequestRepository requests, ChangeCheck check, Labels labels, ProcessRuns runs, ProjectDesk desk) {
        this.requests = requests;
        this.check = check;
        this.labels = labels;
        this.runs = runs;
        this.desk = desk;
    }

    /** Asks for a change of a running project, which starts a run of {@code change-request}. */
    public ChangeRequestId request(ProjectId id, ChangeDraft draft) {
        var project = desk.get(id);
        project.rights().requireRunning(desk.me());
        require(requests.open(id.value()).isEmpty(), "project.change.open");
        var differences = check.differences(project, draft.content());
        var past = requests.newestFirst(id.value());
        var request = new ChangeRequest(ChangeRequestId.next(), project, past.size() + 1, draft, desk.me(), desk.now());
        requests.save(request);
        desk.publish(request.requested(differences, labels));
        var terms = project.terms();
        runs.start(
                CHANGE,
                ProjectPages.ref(id),
                Map.of(
                        "managerId", terms.manager().toString(),
                        "sponsorId", terms.sponsor().toString(),
                        "unitId", terms.unit().toString()));
        return request.id();
    }

    /** Takes the open request back; its run hears the message {@code ChangeWithdrawn} with {@code withdrawReason}. */
    public void withdraw(ProjectId id, String reason) {
        var project = desk.get(id);
        require(project.terms().managedBy(desk.me()), "project.not-manager");
        require(requests.open(id.value()).isPresent(), "project.change.none-open");
        var why = Texts.required(reason, Limits.REASON, "project.change.withdraw.reason");
        runs.message("ChangeWithdrawn", ProjectPages.ref(id), Map.of("withdrawReason", why));
    }

    /** Returns the requests of a project, newest first; money is left out for whom it does not concern. */
    @Transactional(readOnly = true)
    public List<ChangeEntry> of(ProjectId id) {
        var project = desk.get(id);
        return requests.newestFirst(id.value()).stream()
                .map(request -> entry(project, request))
                .toList();
    }

    /** Returns what differs from one baseline to another. */
    @Transactional(readOnly = true)
    public PlanDifferences between(ProjectId id, int before, int after) {
        var project = desk.get(id);
        var plan = project.plan();
        return seen(
                project,
                PlanDifferences.between(
                        plan.baseline(before).content(), plan.baseline(after).content()));
    }

    /** Whether the acting person may ask for a change now. */
    @Transactional(readOnly = true)
    public boolean mayRequest(ProjectId id) {
        return desk.get(id).rights().mayRun(desk.me())
                && requests.open(id.value()).isEmpty();
    }

    private ChangeEntry entry(Project project, ChangeRequest request) {
        var why = request.reason();
        var differences =
                PlanDifferences.between(project.plan().before(request.request().at()), request.content());
        return new ChangeEntry(
                request.id(),
                request.number(),
                request.status(),
                why.reason(),
                why.impactOnTime(),
                desk.seesMoney(project) ? why.impactOnCost() : "",
                why.impactOnScope(),
                request.request(),
                seen(project, differences),
                request.answers(),
                request.open() && project.terms().managedBy(desk.me()));
    }

    private PlanDifferences seen(Project project, PlanDifferences differences) {
        return desk.seesMoney(project) ? differences : differences.withoutMoney();
    }
}
