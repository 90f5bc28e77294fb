package org.optr.project;

import static org.optr.project.ProjectText.differences;
import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.Texts;

/** Work with a beginning and an end that serves an objective. Root of its aggregate. */
@Entity
class Project {

    @EmbeddedId
    private ProjectId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Terms terms;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private PersonId proposer;

    @Embedded
    private CaseRecord businessCase;

    @Embedded
    private Plan plan;

    @Embedded
    private Course course;

    /** Written by every command, so that a change in a part of the aggregate counts as one of the whole. */
    @SuppressWarnings("UnusedVariable")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    @SuppressWarnings("NullAway.Init")
    Project(ProjectId id, ProjectDraft draft, PersonId by, Instant now) {
        this.id = id;
        terms = new Terms(draft);
        proposer = by;
        businessCase = new CaseRecord();
        plan = new Plan();
        course = new Course();
        changedAt = now;
    }

    ProjectProposed proposed(Labels labels) {
        return new ProjectProposed(id, differences(Map.of(), ProjectText.of(terms.draft(), labels)));
    }

    ProjectEdited edit(ProjectDraft draft, PersonId by, Instant now, Labels labels) {
        rights().requireProposing(by);
        require(terms.managedBy(draft.manager()), "project.manager.fixed");
        require(terms.leading().equals(draft.leading()) || rights().mayMove(by), "project.leading.fixed");
        CaseRecord.requireIn(draft.budget().currency(), businessCase.cashFlows());
        var before = ProjectText.of(terms.draft(), labels);
        terms.write(draft);
        changedAt = now;
        return new ProjectEdited(id, differences(before, ProjectText.of(draft, labels)));
    }

    BusinessCaseWritten write(BusinessCase content, PersonId by, Instant now) {
        rights().requireProposing(by);
        CaseRecord.requireIn(terms.budget().currency(), content.cashFlows());
        var before = ProjectText.of(businessCase.content());
        businessCase.write(content);
        changedAt = now;
        return new BusinessCaseWritten(id, differences(before, ProjectText.of(content)));
    }

    Optional<BusinessCaseSubmitted> submitBusinessCase(PersonId by, Instant now) {
        if (status() == ProjectStatus.IN_APPROVAL) {
            return Optional.empty();
        }
        rights().requireProposing(by);
        MissingFact.requireNone(businessCase.missing());
        changedAt = now;
        var changes = course.submit(ProjectStatus.IN_APPROVAL);
        return Optional.of(new BusinessCaseSubmitted(id, course.round(), changes));
    }

    Optional<FeasibilityNoted> noteFeasibility(PersonId by, String comment, Instant now) {
        return answer(AnswerKind.FEASIBLE, by, comment, now).map(changes -> new FeasibilityNoted(id, by, changes));
    }

    Optional<ProjectApproved> approve(PersonId by, String comment, Instant now) {
        require(!course.assessedBy(by), "project.decide.assessor");
        return answer(AnswerKind.APPROVED, by, comment, now).map(changes -> new ProjectApproved(id, by, changes));
    }

    Optional<ProjectChangesRequested> requestChanges(PersonId by, String comment, Instant now) {
        if (status() == ProjectStatus.PROPOSED) {
            return Optional.empty();
        }
        Comments.requireReason(comment);
        return answer(AnswerKind.CHANGES_REQUESTED, by, comment, now)
                .map(changes -> new ProjectChangesRequested(id, by, becoming(ProjectStatus.PROPOSED, changes)));
    }

    Optional<ProjectRejected> reject(PersonId by, String comment, Instant now) {
        if (status() == ProjectStatus.REJECTED) {
            return Optional.empty();
        }
        Comments.requireReason(comment);
        return answer(AnswerKind.REJECTED, by, comment, now)
                .map(changes -> new ProjectRejected(id, by, becoming(ProjectStatus.REJECTED, changes)));
    }

    Optional<PlanningStarted> startPlanning(Instant now) {
        if (status() == ProjectStatus.PLANNING) {
            return Optional.empty();
        }
        require(status() == ProjectStatus.IN_APPROVAL, "project.not-in-approval");
        require(course.answered(AnswerKind.APPROVED).findAny().isPresent(), "project.planning.not-approved");
        changedAt = now;
        return Optional.of(new PlanningStarted(id, course.become(ProjectStatus.PLANNING)));
    }

    /** Opens the plan to the manager, while it is written. */
    PlanWriting planning(PersonId by, Instant now) {
        rights().requirePlanning(by);
        changedAt = now;
        return new PlanWriting(id, plan, terms.period());
    }

    Optional<PlanSubmitted> submitPlan(PersonId by, Instant now) {
        if (status() == ProjectStatus.PLAN_IN_APPROVAL) {
            return Optional.empty();
        }
        rights().requirePlanning(by);
        MissingFact.requireNone(plan.missing());
        changedAt = now;
        var changes = course.submit(ProjectStatus.PLAN_IN_APPROVAL);
        return Optional.of(new PlanSubmitted(id, course.round(), changes));
    }

    Optional<PlanChangesRequested> requestPlanChanges(PersonId by, String comment, Instant now) {
        if (status() == ProjectStatus.PLANNING) {
            return Optional.empty();
        }
        Comments.requireReason(comment);
        return answerPlan(AnswerKind.PLAN_CHANGES_REQUESTED, by, comment, now)
                .map(changes -> new PlanChangesRequested(id, by, becoming(ProjectStatus.PLANNING, changes)));
    }

    Optional<BaselineTaken> takeBaseline(PersonId by, Instant now) {
        if (status() == ProjectStatus.RUNNING) {
            return Optional.empty();
        }
        return answerPlan(AnswerKind.PLAN_APPROVED, by, "", now).map(changes -> {
            var number = plan.freeze(terms.budget(), terms.period(), by, now);
            return new BaselineTaken(id, number, by, becoming(ProjectStatus.RUNNING, changes));
        });
    }

    /** Lets the project run by another plan, as its next baseline. */
    BaselineTaken rebase(BaselineContent content, PersonId by, List<FieldChange> changes, Instant now) {
        rights().requireRunning();
        terms.write(terms.replanned(content.budget(), content.period()));
        plan.replace(content);
        changedAt = now;
        return new BaselineTaken(id, plan.freeze(terms.budget(), terms.period(), by, now), by, changes);
    }

    Optional<ProjectCancelled> cancel(String reason, Instant now) {
        if (status() == ProjectStatus.CANCELLED) {
            return Optional.empty();
        }
        require(status().open(), "project.cancel.too-late", status());
        changedAt = now;
        return Optional.of(new ProjectCancelled(id, course.cancel(reason)));
    }

    Optional<ProjectClosingStarted> startClosing(Instant now) {
        if (status() == ProjectStatus.CLOSING) {
            return Optional.empty();
        }
        rights().requireRunning();
        changedAt = now;
        return Optional.of(new ProjectClosingStarted(id, course.become(ProjectStatus.CLOSING)));
    }

    Optional<ProjectReopened> reopen(String reason, Instant now) {
        if (status() == ProjectStatus.RUNNING) {
            return Optional.empty();
        }
        rights().requireClosing();
        Comments.requireReason(reason);
        changedAt = now;
        var why = new FieldChange("reason", null, Texts.optional(reason, Limits.LONG, "project.comment"));
        return Optional.of(new ProjectReopened(id, becoming(ProjectStatus.RUNNING, List.of(why))));
    }

    Optional<ProjectClosed> close(Instant now) {
        if (status() == ProjectStatus.CLOSED) {
            return Optional.empty();
        }
        rights().requireClosing();
        changedAt = now;
        return Optional.of(new ProjectClosed(id, course.become(ProjectStatus.CLOSED)));
    }

    private Optional<List<FieldChange>> answer(AnswerKind kind, PersonId by, String comment, Instant now) {
        rights().requireFourEyes(by);
        require(status() == ProjectStatus.IN_APPROVAL, "project.not-in-approval");
        changedAt = now;
        return course.answer(kind, by, comment, now);
    }

    private Optional<List<FieldChange>> answerPlan(AnswerKind kind, PersonId by, String comment, Instant now) {
        rights().requireFourEyesOnPlan(by);
        require(status() == ProjectStatus.PLAN_IN_APPROVAL, "project.plan.not-in-approval");
        changedAt = now;
        return course.answer(kind, by, comment, now);
    }

    private List<FieldChange> becoming(ProjectStatus next, List<FieldChange> changes) {
        return Stream.concat(course.become(next).stream(), changes.stream()).toList();
    }

    Rights rights() {
        return new Rights(terms, proposer, course);
    }

    /** What must be known before the next submission. */
    List<MissingFact> missing() {
        return switch (status()) {
            case PROPOSED -> businessCase.missing();
            case PLANNING -> plan.missing();
            default -> List.of();
        };
    }

    ProjectId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    Terms terms() {
        return terms;
    }

    PersonId proposer() {
        return proposer;
    }

    CaseRecord businessCase() {
        return businessCase;
    }

    Plan plan() {
        return plan;
    }

    Course course() {
        return course;
    }

    ProjectStatus status() {
        return course.status();
    }
}
