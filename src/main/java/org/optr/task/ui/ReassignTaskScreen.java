package org.optr.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;
import org.optr.engine.WorkItem;
import org.optr.form.WorkItemScreen;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.task.TaskId;
import org.optr.task.TaskPage;
import org.optr.task.TaskReader;
import org.optr.ui.ErrorWords;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** The work item "Reassign task": why it came back, and who does it instead. */
@org.springframework.stereotype.Component
class ReassignTaskScreen implements WorkItemScreen {

    private static final String RESPONSIBLE = "responsible";

    private final TaskReader tasks;
    private final People people;
    private final PeoplePickers pickers;

    ReassignTaskScreen(TaskReader tasks, People people, PeoplePickers pickers) {
        this.tasks = tasks;
        this.people = people;
        this.pickers = pickers;
    }

    @Override
    public String form() {
        return "reassign-task";
    }

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        var choice = new Choice(pickers.person());
        chosen(data).ifPresent(choice.responsible::setValue);
        Optional.ofNullable(item.subject())
                .flatMap(subject -> tasks.page(TaskId.of(subject.id())))
                .ifPresent(choice::show);
        return choice;
    }

    /** Whom the person had chosen before, in a draft. */
    private Optional<PersonSummary> chosen(Map<String, @Nullable Object> data) {
        return data.get(RESPONSIBLE) instanceof String id && !id.isBlank()
                ? people.find(PersonId.of(id))
                : Optional.empty();
    }

    private static final class Choice implements Content {

        private final Div panel = new Div();
        private final ComboBox<PersonSummary> responsible;

        Choice(ComboBox<PersonSummary> responsible) {
            this.responsible = responsible;
            panel.addClassName("work-item-editor");
            responsible.setLabel(panel.getTranslation("task.label.responsible.new"));
            responsible.setWidth("100%");
            responsible.setMaxWidth("360px");
            responsible.setManualValidation(true);
        }

        void show(TaskPage page) {
            panel.add(new TaskSummary(page));
            if (!page.reason().isEmpty()) {
                panel.add(new Note(Look.AT_RISK, panel.getTranslation("task.came-back"), page.reason()));
            }
            panel.add(responsible);
        }

        @Override
        public Component component() {
            return panel;
        }

        @Override
        public Map<String, @Nullable Object> values() {
            Map<String, @Nullable Object> values = new HashMap<>();
            responsible
                    .getOptionalValue()
                    .ifPresent(person -> values.put(RESPONSIBLE, person.id().toString()));
            return values;
        }

        @Override
        public void refused(SubmissionRefused refusal) {
            var violation = refusal.fields().get(RESPONSIBLE);
            responsible.setInvalid(violation != null);
            responsible.setErrorMessage(violation == null ? null : ErrorWords.of(violation));
        }

        @Override
        public void onChange(Runnable listener) {
            responsible.addValueChangeListener(change -> listener.run());
        }
    }
}
