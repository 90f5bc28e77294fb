package org.optr.result.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.optr.objective.ClosingObstacle.Obstacle;
import org.optr.objective.ObjectiveClosing;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveStatus;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectStatus;
import org.optr.result.ClosingOutline;
import org.optr.result.ResultPage;
import org.optr.result.ResultReader;
import org.optr.result.ResultStatus;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.EmptyState;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;
import org.optr.ui.SubjectSection;
import org.springframework.stereotype.Component;

/** The tab "Results" of an objective and of a project: its result, or the way to ask for its closing. */
@Component
class ResultSection implements SubjectSection {

    private final ResultReader results;
    private final ResultContent content;
    private final ResultDialogs dialogs;
    private final ObjectiveClosing objectives;
    private final ProjectReader projects;

    ResultSection(
            ResultReader results,
            ResultContent content,
            ResultDialogs dialogs,
            ObjectiveClosing objectives,
            ProjectReader projects) {
        this.results = results;
        this.content = content;
        this.dialogs = dialogs;
        this.objectives = objectives;
        this.projects = projects;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return subject.kind() == SubjectKind.OBJECTIVE || subject.kind() == SubjectKind.PROJECT;
    }

    @Override
    public String title() {
        return "result.tab";
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Div show(SubjectRef subject) {
        return results.of(subject)
                .filter(page -> page.status() != ResultStatus.WITHDRAWN)
                .map(this::result)
                .orElseGet(() -> notYet(subject));
    }

    private Div result(ResultPage page) {
        var section = new Div(new ResultBar(page, dialogs), content.of(page));
        section.addClassName("subject-main");
        return section;
    }

    private Div notYet(SubjectRef subject) {
        var section = new Div();
        section.addClassName("subject-main");
        var obstacles = obstacles(subject);
        obstacles.forEach(obstacle ->
                section.add(new Note(Look.AT_RISK, section.getTranslation(obstacle.key(), obstacle.about()), "")));
        var help = section.getTranslation(running(subject) ? "result.none.help" : "result.none.later");
        section.add(results.outline(subject)
                .filter(outline -> obstacles.isEmpty() && running(subject))
                .map(outline -> empty(section, help, ask(outline)))
                .orElseGet(() -> empty(section, help)));
        return section;
    }

    private static EmptyState empty(Div section, String help, Button... actions) {
        return new EmptyState(Lucide.CLIPBOARD_CHECK, section.getTranslation("result.none"), help, actions);
    }

    private Button ask(ClosingOutline outline) {
        var button = new Button(Lucide.CLIPBOARD_CHECK.create(), click -> dialogs.askToClose(outline));
        var objective = outline.subject().kind() == SubjectKind.OBJECTIVE;
        button.setText(button.getTranslation(objective ? "result.close.objective" : "result.close.project"));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private List<Obstacle> obstacles(SubjectRef subject) {
        return subject.kind() == SubjectKind.OBJECTIVE && running(subject)
                ? objectives.obstacles(ObjectiveId.of(subject.id()))
                : List.of();
    }

    private boolean running(SubjectRef subject) {
        return subject.kind() == SubjectKind.OBJECTIVE
                ? objectives.factsFor(ObjectiveId.of(subject.id())).status() == ObjectiveStatus.PUBLISHED
                : projects.standing(ProjectId.of(subject.id()))
                        .filter(standing -> standing.status() == ProjectStatus.RUNNING)
                        .isPresent();
    }
}
