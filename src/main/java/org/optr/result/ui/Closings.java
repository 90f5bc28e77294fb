package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.optr.objective.ClosingObstacle.Obstacle;
import org.optr.objective.ObjectiveClosing;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveStatus;
import org.optr.project.ProjectClosing;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectStatus;
import org.optr.result.ClosingOutline;
import org.optr.result.ResultReader;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Lucide;
import org.optr.ui.SubjectAction;

/** Whoever leads an objective or a project begins its closing in the head of its page, once nothing is in the way. */
@org.springframework.stereotype.Component
class Closings implements SubjectAction {

    private final ResultReader results;
    private final ResultDialogs dialogs;
    private final ObjectiveClosing objectives;
    private final ProjectReader projects;
    private final ProjectClosing projectClosing;

    Closings(
            ResultReader results,
            ResultDialogs dialogs,
            ObjectiveClosing objectives,
            ProjectReader projects,
            ProjectClosing projectClosing) {
        this.results = results;
        this.dialogs = dialogs;
        this.objectives = objectives;
        this.projects = projects;
        this.projectClosing = projectClosing;
    }

    @Override
    public Optional<Component> show(SubjectRef subject) {
        return Optional.of(subject)
                .filter(this::running)
                .flatMap(results::outline)
                .filter(outline -> settledElsewhere(subject).isEmpty())
                .map(this::button);
    }

    private Button button(ClosingOutline outline) {
        var button = new Button(Lucide.CLIPBOARD_CHECK.create(), click -> dialogs.askToClose(outline));
        var objective = outline.subject().kind() == SubjectKind.OBJECTIVE;
        button.setText(button.getTranslation(objective ? "result.close.objective" : "result.close.project"));
        return button;
    }

    /** What keeps a project is settled on its own page; the head of the page would not know of it. */
    private List<Obstacle> settledElsewhere(SubjectRef subject) {
        return subject.kind() == SubjectKind.PROJECT ? List.of() : obstacles(subject);
    }

    /** Returns what keeps it from closing now; nothing of what does not run. */
    List<Obstacle> obstacles(SubjectRef subject) {
        if (!running(subject)) {
            return List.of();
        }
        return subject.kind() == SubjectKind.OBJECTIVE
                ? objectives.obstacles(ObjectiveId.of(subject.id()))
                : projectClosing.obstacles(ProjectId.of(subject.id())).stream()
                        .map(fact -> new Obstacle(fact.key(), fact.part()))
                        .toList();
    }

    boolean running(SubjectRef subject) {
        return switch (subject.kind()) {
            case OBJECTIVE -> objectives.factsFor(ObjectiveId.of(subject.id())).status() == ObjectiveStatus.PUBLISHED;
            case PROJECT ->
                projects.standing(ProjectId.of(subject.id()))
                        .filter(standing -> standing.status() == ProjectStatus.RUNNING)
                        .isPresent();
            default -> false;
        };
    }
}
