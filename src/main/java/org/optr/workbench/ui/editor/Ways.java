package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.optr.ui.Lucide;
import org.optr.workbench.ui.editor.Facts.Way;
import org.optr.workbench.ui.editor.Surroundings.Target;

/** The ways that lead on from an element, each with its removal, and the choice of a further one. What was done is said. */
final class Ways extends Div {

    private final Fields fields;
    private final Consumer<Target> open;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<Line> target = new ComboBox<>(getTranslation("editor.leads-to"));
    private final Button connect = new Button(getTranslation("editor.connect"), click -> connect());
    private final Span said = new Span();

    Ways(Fields fields, Consumer<Target> open) {
        this.fields = fields;
        this.open = open;
        addClassName("ways");
        target.addThemeName("small");
        target.setItemLabelGenerator(ElementWords::line);
        connect.addThemeName("small");
        said.getElement().setAttribute("role", "status");
        add(list);
        if (fields.editable()) {
            add(target, connect, said);
        }
    }

    void show(Facts facts) {
        list.removeAll();
        facts.outgoing().forEach(way -> list.add(row(way)));
        target.setItems(facts.targets());
        var none = facts.targets().isEmpty();
        target.setVisible(!none);
        connect.setVisible(!none);
    }

    private ListItem row(Way way) {
        var link = new Button(way.title(), click -> open.accept(Target.element(way.id())));
        link.addThemeNames("tertiary", "small");
        var row = new ListItem(link);
        if (fields.editable()) {
            var remove = new Button(Lucide.X.create(14), click -> remove(way));
            var words = getTranslation("editor.disconnect", way.target());
            remove.addThemeNames("tertiary", "small", "icon");
            remove.setAriaLabel(words);
            remove.setTooltipText(words);
            row.add(remove);
        }
        return row;
    }

    private void connect() {
        var chosen = target.getValue();
        if (chosen == null) {
            target.focus();
            return;
        }
        fields.apply(fields.edits().connect(chosen.id()));
        said.setText(getTranslation("editor.connected", chosen.title()));
    }

    private void remove(Way way) {
        fields.apply(new Edits(way.id()).remove());
        said.setText(getTranslation("editor.disconnected", way.target()));
        target.focus();
    }
}
