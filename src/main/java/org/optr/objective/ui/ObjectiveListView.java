package org.optr.objective.ui;

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
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveSummary;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.people.ui.PersonLabel;
import org.optr.shared.SubjectKind;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.PaceBar;
import org.optr.ui.PersonAvatar;
import org.optr.ui.StatusBadge;
import org.optr.ui.TypeMark;

/** Every objective that the person may see, from the company down. */
@Route(ObjectiveNavigation.LIST)
@Menu(title = "menu.objectives", order = 20, icon = "target")
@PermitAll
class ObjectiveListView extends Div implements HasDynamicTitle {

    private static final String WIDE_ONLY = "wide-only";

    private final ObjectiveReader objectives;
    private final People people;
    private final ObjectiveFilterBar filter;
    private final Grid<Row> grid = new Grid<>();

    ObjectiveListView(
            ObjectiveReader objectives,
            People people,
            Pickers pickers,
            PeoplePickers peoplePickers,
            ObjectiveDialogs dialogs) {
        this.objectives = objectives;
        this.people = people;
        filter = new ObjectiveFilterBar(pickers, peoplePickers, this::load);
        addClassNames("page", "subject-list");
        setSizeFull();

        var create = new Button(getTranslation("objective.new"), Lucide.PLUS.create(), click -> dialogs.create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(new H1(getTranslation("objective.list")), create);
        head.addClassName("page-head");
        add(head, filter, grid);
        columns();
        load();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("table");
        grid.getElement().setAttribute("aria-label", getTranslation("objective.list"));
        grid.addComponentColumn(ObjectiveListView::title)
                .setHeader(getTranslation("field.title"))
                .setFlexGrow(4);
        wideColumn("field.status", row -> status(row.objective));
        wideColumn("field.progress", row -> progress(row.objective));
        wideColumn("field.owner", row -> new PersonLabel(row.owner));
        grid.addItemClickListener(
                click -> ObjectiveNavigation.open(click.getItem().objective.id()));
        grid.setEmptyStateComponent(new EmptyState(
                Lucide.TARGET, getTranslation("objective.list.empty"), getTranslation("objective.list.empty.help")));
    }

    /** A column that a phone has no room for; there its content stands below the title. */
    private void wideColumn(String header, ValueProvider<Row, Component> cell) {
        grid.addComponentColumn(cell)
                .setHeader(getTranslation(header))
                .setFlexGrow(1)
                .setHeaderPartName(WIDE_ONLY)
                .setPartNameGenerator(row -> WIDE_ONLY);
    }

    private void load() {
        grid.setItems(
                query -> rows(objectives.find(filter.value(), query.getOffset(), query.getLimit())),
                query -> objectives.count(filter.value()));
    }

    private Stream<Row> rows(List<ObjectiveSummary> page) {
        var owners = people.find(page.stream().map(ObjectiveSummary::owner).toList());
        return page.stream().map(objective -> new Row(objective, owners.get(objective.owner())));
    }

    private static Component title(Row row) {
        var objective = row.objective;
        var link = new Anchor(ObjectiveNavigation.path(objective.id()), objective.title());
        link.addClassName("ellipsis");
        link.setTitle(objective.title());
        var level = new Span(link.getTranslation(StatusBadge.key(objective.level())));
        level.addClassName("meta");
        var cell = new Div(new TypeMark(SubjectKind.OBJECTIVE), link, level);
        cell.addClassName("title-cell");
        var narrow = new Div(status(objective), progress(objective), avatar(row.owner));
        narrow.addClassName("narrow");
        var both = new Div(cell, narrow);
        both.addClassName("subject-row");
        return both;
    }

    private static Component avatar(@Nullable PersonSummary owner) {
        return owner == null ? new Span() : new PersonAvatar(owner.name(), owner.initials()).small();
    }

    private static Component status(ObjectiveSummary objective) {
        return Looks.badge(objective.status(), objective.figures().health().shown())
                .plain();
    }

    private static Component progress(ObjectiveSummary objective) {
        var figures = objective.figures();
        var progress = figures.progress().value();
        var cell = new Div();
        cell.addClassName("progress-cell");
        var score = objective.finalScore();
        if (score != null) {
            cell.setText(cell.getTranslation(
                    "objective.final-score.is", Formats.current().number(score)));
        } else if (!objective.status().published() || progress == null) {
            cell.setText(cell.getTranslation("figure.none"));
        } else {
            cell.add(
                    new PaceBar(
                            progress,
                            figures.expected().value(),
                            Looks.of(figures.health().shown())),
                    new Span(Formats.current().percent(progress)));
        }
        return cell;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("objective.list");
    }

    private record Row(ObjectiveSummary objective, @Nullable PersonSummary owner) {}
}
