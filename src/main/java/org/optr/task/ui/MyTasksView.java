package org.optr.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.optr.project.ProjectReader;
import org.optr.shared.SubjectKind;
import org.optr.task.TaskReader;
import org.optr.task.TaskRow;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;
import org.optr.ui.TypeMark;

/** The tasks for which the person is responsible, the next deadline first. */
@Route(TaskNavigation.MINE)
@Menu(title = "menu.my-tasks", order = 2, icon = "list-checks")
@PermitAll
class MyTasksView extends Div implements HasDynamicTitle {

    private static final String WIDE_ONLY = "wide-only";

    private final TaskReader tasks;
    private final Clock clock;
    private final MyTasksFilterBar filter;
    private final Grid<TaskRow> grid = new Grid<>();

    MyTasksView(TaskReader tasks, ProjectReader projects, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
        filter = new MyTasksFilterBar(projects, this::load);
        addClassNames("page", "subject-list");
        setSizeFull();
        var head = new Div(new H1(getTranslation("task.mine")));
        head.addClassName("page-head");
        add(head, filter, grid);
        columns();
        load();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("table");
        grid.getElement().setAttribute("aria-label", getTranslation("task.mine"));
        grid.addComponentColumn(this::title)
                .setHeader(getTranslation("field.title"))
                .setFlexGrow(3);
        wideColumn("field.status", 1, row -> Looks.badge(row.status()).plain());
        wideColumn("task.label.project", 2, MyTasksView::project);
        wideColumn("task.label.progress", 1, row -> new WorkBar(row.percent(), row.status()));
        wideColumn("field.due-on", 1, this::due);
        grid.addItemClickListener(click -> TaskNavigation.open(click.getItem().id()));
        grid.setEmptyStateComponent(new EmptyState(
                Lucide.LIST_CHECKS, getTranslation("task.mine.empty"), getTranslation("task.mine.empty.help")));
    }

    /** A column that a phone has no room for; there its content stands below the title. */
    private void wideColumn(String header, int share, ValueProvider<TaskRow, Component> cell) {
        grid.addComponentColumn(cell)
                .setHeader(getTranslation(header))
                .setFlexGrow(share)
                .setHeaderPartName(WIDE_ONLY)
                .setPartNameGenerator(row -> WIDE_ONLY);
    }

    private void load() {
        grid.setItems(
                query -> tasks.mine(filter.value(), query.getOffset(), query.getLimit()).stream(),
                query -> tasks.countMine(filter.value()));
    }

    private Component title(TaskRow row) {
        var link = new Anchor(TaskNavigation.path(row.id()), row.title());
        link.addClassName("ellipsis");
        link.setTitle(row.title());
        var cell = new Div(new TypeMark(SubjectKind.TASK), link);
        cell.addClassName("title-cell");
        var narrow = new Div(Looks.badge(row.status()).plain(), due(row), project(row));
        narrow.addClassName("narrow");
        var both = new Div(cell, narrow);
        both.addClassName("subject-row");
        return both;
    }

    private static Component project(TaskRow row) {
        var cell = new Span(row.projectTitle());
        cell.addClassName("ellipsis");
        cell.setTitle(row.projectTitle());
        return cell;
    }

    private Component due(TaskRow row) {
        return new Deadline(row.dueOn(), row.status(), clock);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("task.mine");
    }
}
