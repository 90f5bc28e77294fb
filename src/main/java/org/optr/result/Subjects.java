package org.optr.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.optr.objective.Commitment;
import org.optr.objective.CycleSummary;
import org.optr.objective.KeyResultCard;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveLinks;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ObjectiveReader;
import org.optr.project.ProjectClosing;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Reads what can have a result: objectives and projects, as far as the acting person may see them. */
@Component
class Subjects {

    private final ObjectiveReader objectives;
    private final ObjectiveLinks links;
    private final ProjectReader projects;
    private final ProjectClosing projectClosing;

    Subjects(ObjectiveReader objectives, ObjectiveLinks links, ProjectReader projects, ProjectClosing projectClosing) {
        this.objectives = objectives;
        this.links = links;
        this.projects = projects;
        this.projectClosing = projectClosing;
    }

    boolean sees(SubjectRef subject) {
        return subject.kind() == SubjectKind.OBJECTIVE
                ? !links.of(List.of(ObjectiveId.of(subject.id()))).isEmpty()
                : projects.standing(ProjectId.of(subject.id())).isPresent();
    }

    SubjectFacts facts(SubjectRef subject) {
        return find(subject).orElseThrow(() -> new RuleViolation("result.subject.gone"));
    }

    Optional<SubjectFacts> find(SubjectRef subject) {
        return switch (subject.kind()) {
            case OBJECTIVE -> objectives.page(ObjectiveId.of(subject.id())).map(page -> of(subject, page));
            case PROJECT -> projects.page(ProjectId.of(subject.id())).map(page -> of(subject, page));
            default -> Optional.empty();
        };
    }

    private static SubjectFacts of(SubjectRef subject, ObjectivePage page) {
        var content = page.content();
        return new SubjectFacts(
                subject,
                content.title(),
                content.owner(),
                content.unit(),
                page.cycle().id(),
                content.commitment(),
                Optional.ofNullable(page.figures().progress().value()),
                true,
                page.keyResults().stream().map(Subjects::score).toList());
    }

    private static KeyResultScore score(KeyResultCard card) {
        var progress = card.figures().progress().value();
        var proposed = progress == null ? null : Scoring.rounded(progress);
        return new KeyResultScore(
                card.id(), card.content().title(), card.content().owner(), progress, proposed, null);
    }

    /** A project promises its deliverables: all of them are expected. */
    private SubjectFacts of(SubjectRef subject, ProjectPage page) {
        return new SubjectFacts(
                subject,
                page.title(),
                page.manager(),
                page.unit(),
                objectives
                        .page(page.leading())
                        .map(ObjectivePage::cycle)
                        .map(CycleSummary::id)
                        .orElse(null),
                Commitment.COMMITTED,
                accepted(page),
                false,
                List.of());
    }

    /** Returns the share of deliverables that are accepted; nothing where none was planned. */
    private Optional<BigDecimal> accepted(ProjectPage page) {
        var planned = page.deliverables().size();
        if (planned == 0) {
            return Optional.empty();
        }
        var open = projectClosing.facts(page.id()).acceptances().size();
        return Optional.of(
                BigDecimal.valueOf(planned - open).divide(BigDecimal.valueOf(planned), MathContext.DECIMAL64));
    }
}
