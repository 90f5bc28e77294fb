package org.optr.workbench.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.ui.HasTrail;
import org.optr.ui.ThreePane;
import org.optr.workbench.compare.Comparison;
import org.optr.workbench.compare.Difference;
import org.optr.workbench.compare.Difference.Change;

/** Two versions of a process side by side, and what differs in words. */
@Route("processes/:name/compare/:left/:right")
@PermitAll
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail, ThreePane {

    private final Sides sides;
    private final Comparison comparison;
    private final People people;
    private final ComparisonActions actions;
    private String packageName = "";

    ComparisonView(Sides sides, Comparison comparison, People people, ComparisonActions actions) {
        this.sides = sides;
        this.comparison = comparison;
        this.people = people;
        this.actions = actions;
        addClassName("compare-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        packageName = parameters.get(ProcessNavigation.NAME).orElse("");
        show(
                sides.find(packageName, parameters.get("left").orElse("")).orElseThrow(NotFoundException::new),
                sides.find(packageName, parameters.get("right").orElse("")).orElseThrow(NotFoundException::new));
    }

    private void show(Side left, Side right) {
        removeAll();
        var all = comparison.between(left.models(), right.models());
        var told = all.stream().filter(each -> each.change() != Change.MOVED).toList();
        var moved = all.stream().filter(each -> each.change() == Change.MOVED).toList();
        var authors = people.find(
                Stream.of(left.by(), right.by()).filter(Objects::nonNull).toList());
        var before = new SidePane(left, author(left, authors), told);
        var after = new SidePane(right, author(right, authors), told);
        var list = new ChangeList(told, chosen -> Stream.of(before, after)
                .flatMap(pane -> pane.diagram().stream())
                .forEach(diagram -> diagram.choose(chosen.drawn())));
        Stream.of(before, after)
                .flatMap(pane -> pane.diagram().stream())
                .forEach(diagram -> diagram.onChoose(list::choose));
        var both = new Div(before, after);
        both.addClassName("compare-sides");
        var below = new Div(list, actions.aside(left, right, moved));
        below.addClassName("compare-below");
        add(bar(before, after, right, all), both, below);
    }

    private static @Nullable PersonSummary author(Side side, Map<PersonId, PersonSummary> authors) {
        var by = side.by();
        return by == null ? null : authors.get(by);
    }

    private Div bar(SidePane before, SidePane after, Side right, List<Difference> all) {
        var counts = new Div();
        counts.addClassName("counts");
        Stream.of(Change.ADDED, Change.CHANGED, Change.REMOVED, Change.MOVED).forEach(change -> {
            var number = all.stream().filter(each -> each.change() == change).count();
            if (number > 0 || change != Change.MOVED) {
                counts.add(DifferenceRow.count(change, number));
            }
        });
        var end = new Div();
        end.addClassName("actions");
        before.diagram().ifPresent(one -> after.diagram().ifPresent(other -> end.add(together(before, after))));
        actions.of(packageName, right).forEach(end::add);
        var bar = new Div(new H1(getTranslation("compare.title")), counts, end);
        bar.addClassName("compare-bar");
        return bar;
    }

    private Checkbox together(SidePane before, SidePane after) {
        var box = new Checkbox(getTranslation("compare.together"));
        box.addValueChangeListener(
                event -> before.diagram().ifPresent(one -> after.diagram().ifPresent(other -> {
                    one.moveWith(other, event.getValue());
                    other.moveWith(one, event.getValue());
                })));
        box.setValue(true);
        return box;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("compare.processes"), ProcessNavigation.LIST),
                new Crumb(actions.title(packageName), ProcessNavigation.path(packageName)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title");
    }
}
