package org.optr.workbench.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;
import org.optr.ui.SectionHeader;
import org.optr.workbench.compare.Difference;

/** All differences as a list in which one is chosen, by pointer or by keys. */
final class ChangeList extends Div {

    private final ListBox<Difference> list = new ListBox<>();
    private final List<Difference> differences;

    ChangeList(List<Difference> differences, Consumer<Difference> onChoose) {
        this.differences = differences;
        addClassName("compare-changes");
        var former = step(Lucide.CHEVRON_UP, "compare.former", -1);
        var next = step(Lucide.CHEVRON_DOWN, "compare.next", 1);
        add(new SectionHeader(getTranslation("compare.changes"), differences.size(), former, next));
        if (differences.isEmpty()) {
            add(new EmptyState(
                    Lucide.CHECK, getTranslation("compare.no-changes"), getTranslation("compare.no-changes-help")));
            return;
        }
        list.setItems(differences);
        list.setRenderer(new ComponentRenderer<>(DifferenceRow::new));
        list.getElement().setAttribute("aria-label", getTranslation("compare.changes"));
        list.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                onChoose.accept(event.getValue());
            }
        });
        add(list);
    }

    private Button step(Lucide icon, String words, int by) {
        var button = new Button(icon.create(), click -> move(by));
        button.addThemeNames("tertiary", "small", "icon");
        button.setAriaLabel(getTranslation(words));
        button.setTooltipText(getTranslation(words));
        button.setEnabled(!differences.isEmpty());
        return button;
    }

    private void move(int by) {
        var next = list.getValue() == null ? 0 : differences.indexOf(list.getValue()) + by;
        list.setValue(differences.get(Math.floorMod(next, differences.size())));
    }

    /** Chooses what is told of an element of the drawing, if anything. */
    void choose(String element) {
        differences.stream()
                .filter(difference -> difference.drawn().contains(element))
                .findFirst()
                .ifPresent(list::setValue);
    }
}
