package org.optr.task.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.project.ProjectFilter;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectSummary;
import org.optr.task.TaskFilter;
import org.optr.task.TaskStatus;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;

/** Narrows a person's tasks by text, project and status; without a status, it is what remains to be done. */
final class MyTasksFilterBar extends Div {

    static final Set<TaskStatus> OPEN =
            Arrays.stream(TaskStatus.values()).filter(TaskStatus::open).collect(Collectors.toUnmodifiableSet());

    private final TextField text = new TextField();
    private final ComboBox<ProjectSummary> project = new ComboBox<>();
    private final Select<TaskStatus> status = new Select<>();

    MyTasksFilterBar(ProjectReader projects, Runnable onChange) {
        addClassName("filter-bar");
        text.setPlaceholder(getTranslation("task.filter.text"));
        text.setAriaLabel(getTranslation("task.filter.text"));
        text.setPrefixComponent(Lucide.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        project.setPlaceholder(getTranslation("task.label.project"));
        project.setAriaLabel(getTranslation("task.label.project"));
        project.setClearButtonVisible(true);
        project.setItemLabelGenerator(ProjectSummary::title);
        FetchCallback<ProjectSummary, String> search = query ->
                projects.find(titled(query.getFilter().orElse("")), query.getOffset(), query.getLimit()).stream();
        project.setItems(search);
        status.setItems(TaskStatus.values());
        status.setItemLabelGenerator(this::word);
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("task.filter.open"));
        status.setAriaLabel(getTranslation("field.status"));

        text.addValueChangeListener(change -> onChange.run());
        project.addValueChangeListener(change -> onChange.run());
        status.addValueChangeListener(change -> onChange.run());
        add(text, project, status);
    }

    private static ProjectFilter titled(String part) {
        return new ProjectFilter(part, null, null, null, null);
    }

    private String word(@Nullable TaskStatus value) {
        return getTranslation(value == null ? "task.filter.open" : StatusBadge.key(value));
    }

    TaskFilter value() {
        return new TaskFilter(
                text.getValue(),
                status.getOptionalValue().map(Set::of).orElse(OPEN),
                project.getOptionalValue().map(ProjectSummary::id).orElse(null));
    }
}
