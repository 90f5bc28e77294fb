package org.optr.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.optr.engine.Askings;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.inbox.InboxFixtures;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Projects for tests of any module, without a run of the process; every call makes new ones, committed at once. */
@Component
public class ProjectFixtures {

    private final ProjectRepository projects;
    private final ObjectiveFixtures objectives;
    private final PeopleFixtures people;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Labels labels;
    private final Askings askings;

    ProjectFixtures(
            ProjectRepository projects,
            ObjectiveFixtures objectives,
            PeopleFixtures people,
            TransactionTemplate transaction,
            Clock clock,
            Labels labels,
            Askings askings) {
        this.projects = projects;
        this.objectives = objectives;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
        this.labels = labels;
        this.askings = askings;
    }

    /** Returns a published objective in a unit. */
    public ObjectiveId objective(String title, UnitId unit) {
        return objectives.published(title, people.person("Oskar", unit), unit, objectives.cycle());
    }

    /** Returns a draft for a period from today on. */
    public ProjectDraft draft(String title, ObjectiveId objective, UnitId unit, PersonId manager, PersonId sponsor) {
        var today = LocalDate.now(clock);
        return ProjectExamples.draft(
                title,
                objective,
                unit,
                manager,
                sponsor,
                ProjectExamples.euros("50000"),
                new Period(today, today.plusDays(90)));
    }

    /** Returns a draft for a period from today on, whose outcome somebody else than the sponsor looks after. */
    public ProjectDraft draft(
            String title, ObjectiveId objective, UnitId unit, PersonId manager, PersonId sponsor, PersonId operations) {
        var draft = draft(title, objective, unit, manager, sponsor);
        return new ProjectDraft(
                draft.title(),
                draft.purpose(),
                draft.leading(),
                draft.supports(),
                draft.unit(),
                draft.manager(),
                draft.sponsor(),
                operations,
                draft.period(),
                draft.budget());
    }

    /** Notes that persons are asked about a project, as if a work item waited for each. */
    public void asked(ProjectId project, PersonId... persons) {
        transaction.executeWithoutResult(status -> Stream.of(persons)
                .map(person -> InboxFixtures.item()
                        .about(ProjectPages.ref(project))
                        .claimedBy(person)
                        .build())
                .forEach(item -> askings.upserted(item, new Attention(null, null, null, Set.of()))));
    }

    /** Returns a project whose business case is empty. */
    public ProjectId proposed(ProjectDraft draft, PersonId proposer) {
        return made(draft, proposer, project -> {});
    }

    /** Returns a project whose business case is complete and not submitted. */
    public ProjectId argued(ProjectDraft draft, PersonId proposer) {
        return made(draft, proposer, project -> argue(project, proposer));
    }

    public ProjectId inApproval(ProjectDraft draft, PersonId proposer) {
        return made(draft, proposer, project -> submit(project, proposer));
    }

    /** Returns a project that is approved and has no plan yet. */
    public ProjectId planning(ProjectDraft draft, PersonId proposer) {
        return made(draft, proposer, project -> approve(project, proposer));
    }

    /** Returns a project with a milestone and a deliverable in its first baseline. */
    public ProjectId running(ProjectDraft draft, PersonId proposer) {
        return made(draft, proposer, project -> {
            approve(project, proposer);
            plan(project);
            project.takeBaseline(draft.sponsor(), clock.instant());
        });
    }

    private void argue(Project project, PersonId by) {
        project.write(ProjectExamples.businessCase(), by, clock.instant());
    }

    private void submit(Project project, PersonId by) {
        argue(project, by);
        project.submitBusinessCase(by, clock.instant());
    }

    private void approve(Project project, PersonId by) {
        submit(project, by);
        project.noteFeasibility(people.person("Finn"), "Can be done", clock.instant());
        project.approve(people.person("Boris"), "Worth it", clock.instant());
        project.startPlanning(clock.instant());
    }

    private void plan(Project project) {
        var terms = project.terms();
        var due = terms.period().endsOn();
        project.planning(terms.manager(), clock.instant()).add(new Milestone(MilestoneId.next(), "Pilot", due));
        var deliverable =
                new Deliverable(DeliverableId.next(), "Order system", "All orders of a day pass", terms.manager(), due);
        project.planning(terms.manager(), clock.instant()).add(deliverable, labels);
        project.submitPlan(terms.manager(), clock.instant());
    }

    private ProjectId made(ProjectDraft draft, PersonId proposer, Consumer<Project> life) {
        var id = ProjectId.next();
        transaction.executeWithoutResult(status -> {
            var project = projects.save(new Project(id, draft, proposer, clock.instant()));
            life.accept(project);
        });
        return id;
    }
}
