package org.optr.result;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.util.Map;
import org.optr.engine.ProcessRuns;
import org.optr.objective.ObjectiveClosing;
import org.optr.objective.ObjectiveId;
import org.optr.people.CurrentPerson;
import org.optr.project.ProjectId;
import org.optr.project.ProjectService;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the owner of an objective, or the manager of a project, brings it to its end. */
@Service
@Transactional
public class ResultService {

    private final ResultRepository results;
    private final Results visible;
    private final Subjects subjects;
    private final ObjectiveClosing objectives;
    private final ProjectService projects;
    private final ProcessRuns runs;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResultService(
            ResultRepository results,
            Results visible,
            Subjects subjects,
            ObjectiveClosing objectives,
            ProjectService projects,
            ProcessRuns runs,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.results = results;
        this.visible = visible;
        this.subjects = subjects;
        this.objectives = objectives;
        this.projects = projects;
        this.runs = runs;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Asks, as its owner, to close an objective. Refused while something is in the way. */
    public ResultId askToClose(ObjectiveId objective, ClosingProposal proposal) {
        var result = propose(new SubjectRef(SubjectKind.OBJECTIVE, objective.toString()), proposal);
        objectives.requestClosing(objective);
        return result;
    }

    /** Asks, as its manager, to close a project. Refused while something is in the way. */
    public ResultId askToClose(ProjectId project, ClosingProposal proposal) {
        var result = propose(new SubjectRef(SubjectKind.PROJECT, project.toString()), proposal);
        projects.requestClosing(project);
        return result;
    }

    /** Takes the wish to close back, as who asked for it; the run hears {@code ClosureWithdrawn}. */
    public void takeBack(ResultId id, String reason) {
        var result = visible.get(id);
        require(result.lead().equals(currentPerson.inWhoseName()), "result.not-lead");
        require(result.status().open(), "result.frozen");
        var why = Texts.required(reason, Limits.REASON, "result.take-back.reason");
        runs.message("ClosureWithdrawn", result.subject(), Map.of("withdrawReason", why));
    }

    private ResultId propose(SubjectRef subject, ClosingProposal proposal) {
        var facts = subjects.facts(subject);
        var now = clock.instant();
        var result = visible.find(subject).orElseGet(() -> results.save(new Result(ResultId.next(), facts, now)));
        events.publishEvent(result.propose(facts, proposal, currentPerson.inWhoseName(), now));
        return result.id();
    }
}
