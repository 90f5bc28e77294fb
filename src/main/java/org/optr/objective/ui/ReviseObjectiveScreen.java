package org.optr.objective.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.LiveContent;
import org.optr.form.WorkItemScreen;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ObjectiveReader;
import org.optr.people.People;
import org.optr.ui.Lucide;

/** The work item "Revise objective": the objective itself, open for writing, below what was asked for. Each edit is kept at once. */
@org.springframework.stereotype.Component
class ReviseObjectiveScreen implements WorkItemScreen {

    private final ObjectiveReader objectives;
    private final ObjectiveDialogs dialogs;
    private final ObjectiveActions actions;
    private final People people;
    private final Clock clock;

    ReviseObjectiveScreen(
            ObjectiveReader objectives,
            ObjectiveDialogs dialogs,
            ObjectiveActions actions,
            People people,
            Clock clock) {
        this.objectives = objectives;
        this.dialogs = dialogs;
        this.actions = actions;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "revise-objective";
    }

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        var objective =
                ObjectiveId.of(Optional.ofNullable(item.subject()).orElseThrow().id());
        return new LiveContent(
                (panel, reload) -> objectives.page(objective).ifPresent(page -> show(panel, page, reload)));
    }

    private void show(Div panel, ObjectivePage page, Runnable reload) {
        var persons = people.find(Involved.in(page));
        var edit = new Button(
                panel.getTranslation("objective.edit"), Lucide.PENCIL.create(), click -> dialogs.edit(page, reload));
        panel.add(
                new ObjectiveNotes(page, persons, clock.instant()),
                edit,
                new KeyResultGrid(page, persons, dialogs, actions, clock.instant(), reload));
        if (!page.changes().isEmpty()) {
            panel.add(new ChangesPanel(page.changes()));
        }
    }
}
