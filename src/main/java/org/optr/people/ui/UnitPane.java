package org.optr.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import java.util.HashMap;
import java.util.function.Consumer;
import org.optr.people.People;
import org.optr.people.UnitAdministration;
import org.optr.people.UnitId;
import org.optr.people.UnitSummary;
import org.optr.ui.Lucide;
import org.optr.ui.SectionHeader;

/** The tree of units; one is always chosen. */
class UnitPane extends Div {

    private final People people;
    private final UnitAdministration administration;
    private final TreeGrid<UnitSummary> tree = new TreeGrid<>();
    private UnitId chosen = UnitId.ROOT;

    UnitPane(People people, UnitAdministration administration, Consumer<UnitId> choose) {
        this.people = people;
        this.administration = administration;
        addClassName("unit-pane");
        tree.addHierarchyColumn(UnitSummary::name);
        tree.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS, GridVariant.LUMO_COMPACT);
        tree.setEmptyStateText("");
        tree.getElement().setAttribute("aria-label", getTranslation("people.units"));
        tree.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(unit -> {
            chosen = unit.id();
            choose.accept(chosen);
        }));
        add(
                new SectionHeader(
                        getTranslation("people.units"),
                        null,
                        button(Lucide.PLUS, "unit.add", this::askNew),
                        button(Lucide.PENCIL, "unit.rename", this::askName),
                        button(Lucide.ARROW_RIGHT_LEFT, "unit.move", this::askParent)),
                tree);
        load();
    }

    UnitId chosen() {
        return chosen;
    }

    private void load() {
        var data = new TreeData<UnitSummary>();
        var known = new HashMap<UnitId, UnitSummary>();
        for (var unit : people.units()) {
            data.addItem(unit.parent() == null ? null : known.get(unit.parent()), unit);
            known.put(unit.id(), unit);
        }
        tree.setDataProvider(new TreeDataProvider<>(data));
        tree.expandRecursively(data.getRootItems(), 2);
        tree.select(known.get(chosen));
    }

    private Button button(Lucide icon, String key, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeNames("tertiary", "small", "icon");
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void askNew() {
        var name = new TextField(getTranslation("field.name"));
        ask("unit.add", () -> administration.create(name.getValue(), chosen), name);
    }

    private void askName() {
        var name = new TextField(getTranslation("field.name"));
        people.unit(chosen).map(UnitSummary::name).ifPresent(name::setValue);
        ask("unit.rename", () -> administration.rename(chosen, name.getValue()), name);
    }

    private void askParent() {
        var parent = new UnitBox(getTranslation("unit.new-parent"), people);
        ask("unit.move", () -> administration.move(chosen, parent.required()), parent);
    }

    private void ask(String title, Runnable act, Component field) {
        new ActDialog(
                        getTranslation(title),
                        getTranslation("people.save"),
                        () -> {
                            act.run();
                            load();
                        },
                        field)
                .open();
    }
}
