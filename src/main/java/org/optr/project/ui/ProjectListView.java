package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.people.ui.PersonLabel;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectSummary;
import org.optr.shared.SubjectKind;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.TypeMark;

/** Every project, by title. */
@Route(ProjectNavigation.LIST)
@Menu(title = "menu.projects", order = 30, icon = "chart-gantt")
@PermitAll
class ProjectListView extends Div implements HasDynamicTitle {

    private static final String WIDE_ONLY = "wide-only";

    private final ProjectReader projects;
    private final People people;
    private final ProjectFilterBar filter;
    private final Grid<Row> grid = new Grid<>();

    ProjectListView(
            ProjectReader projects,
            People people,
            ProjectPickers pickers,
            PeoplePickers peoplePickers,
            ProjectDialogs dialogs) {
        this.projects = projects;
        this.people = people;
        filter = new ProjectFilterBar(pickers, peoplePickers, this::load);
        addClassNames("page", "subject-list");
        setSizeFull();

        var propose = new Button(getTranslation("project.new"), Lucide.PLUS.create(), click -> dialogs.propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(new H1(getTranslation("project.list")), propose);
        head.addClassName("page-head");
        add(head, filter, grid);
        columns();
        load();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("table");
        grid.getElement().setAttribute("aria-label", getTranslation("project.list"));
        grid.addComponentColumn(ProjectListView::title)
                .setHeader(getTranslation("field.title"))
                .setFlexGrow(4);
        wideColumn("field.status", 1, row -> Looks.badge(row.project.status()).plain());
        wideColumn("field.leading-objective", 2, ProjectListView::objective);
        wideColumn("field.manager", 1, row -> new PersonLabel(row.manager));
        wideColumn("field.ends-on", 1, ProjectListView::end);
        grid.addItemClickListener(
                click -> ProjectNavigation.open(click.getItem().project.id()));
        grid.setEmptyStateComponent(new EmptyState(
                Lucide.CHART_GANTT, getTranslation("project.list.empty"), getTranslation("project.list.empty.help")));
    }

    /** A column that a phone has no room for; there its content stands below the title. */
    private void wideColumn(String header, int share, ValueProvider<Row, Component> cell) {
        grid.addComponentColumn(cell)
                .setHeader(getTranslation(header))
                .setFlexGrow(share)
                .setHeaderPartName(WIDE_ONLY)
                .setPartNameGenerator(row -> WIDE_ONLY);
    }

    private void load() {
        grid.setItems(
                query -> rows(projects.find(filter.value(), query.getOffset(), query.getLimit())),
                query -> projects.count(filter.value()));
    }

    private Stream<Row> rows(List<ProjectSummary> page) {
        var managers = people.find(page.stream().map(ProjectSummary::manager).toList());
        return page.stream().map(project -> new Row(project, managers.get(project.manager())));
    }

    private static Component title(Row row) {
        var project = row.project;
        var link = new Anchor(ProjectNavigation.path(project.id()), project.title());
        link.addClassName("ellipsis");
        link.setTitle(project.title());
        var cell = new Div(new TypeMark(SubjectKind.PROJECT), link);
        cell.addClassName("title-cell");
        var narrow = new Div(Looks.badge(project.status()).plain(), new PersonLabel(row.manager), end(row));
        narrow.addClassName("narrow");
        var both = new Div(cell, narrow);
        both.addClassName("subject-row");
        return both;
    }

    private static Component objective(Row row) {
        var title = row.project.leadingTitle();
        var cell = new Span(title == null ? "" : title);
        cell.addClassName("ellipsis");
        cell.setTitle(cell.getText());
        return cell;
    }

    private static Component end(Row row) {
        return new Span(Formats.current().date(row.project.period().endsOn()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("project.list");
    }

    private record Row(ProjectSummary project, @Nullable PersonSummary manager) {}
}
