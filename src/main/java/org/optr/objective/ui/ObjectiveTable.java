package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ObjectiveSummary;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.shared.SubjectKind;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.PaceBar;
import org.optr.ui.PersonAvatar;
import org.optr.ui.StatusBadge;
import org.optr.ui.TypeMark;

/** Objectives in columns; on a phone everything stands below the title. */
final class ObjectiveTable extends Grid<ObjectiveTable.Row> {

    private static final String WIDE_ONLY = "wide-only";

    record Row(ObjectiveSummary objective, @Nullable PersonSummary owner) {}

    ObjectiveTable() {
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addClassName("table");
        getElement().setAttribute("aria-label", getTranslation("objective.list"));
        addComponentColumn(ObjectiveTable::title)
                .setHeader(getTranslation("field.title"))
                .setFlexGrow(4);
        wideColumn("field.status", row -> status(row.objective));
        wideColumn("field.progress", row -> progress(row.objective));
        wideColumn("field.owner", row -> new PersonLabel(row.owner));
        addItemClickListener(
                click -> ObjectiveNavigation.open(click.getItem().objective.id()));
        setEmptyStateComponent(new EmptyState(
                Lucide.TARGET, getTranslation("objective.list.empty"), getTranslation("objective.list.empty.help")));
    }

    private void wideColumn(String header, ValueProvider<Row, Component> cell) {
        addComponentColumn(cell)
                .setHeader(getTranslation(header))
                .setFlexGrow(1)
                .setHeaderPartName(WIDE_ONLY)
                .setPartNameGenerator(row -> WIDE_ONLY);
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
}
