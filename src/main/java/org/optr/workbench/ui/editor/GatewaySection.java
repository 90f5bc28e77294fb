package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import org.optr.workbench.ui.editor.Facts.Way;

/** The way that is taken when no condition holds. */
final class GatewaySection implements Section {

    @Override
    public String name() {
        return "ways";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("exclusiveGateway", "inclusiveGateway")
                && facts.outgoing().size() > 1;
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        show(fields, facts);
    }

    @Override
    public void follow(Fields fields, Facts facts) {
        var ways = facts.outgoing().stream().map(Way::id).toList();
        var same = fields.getChildren().filter(ComboBox.class::isInstance).allMatch(box -> ((ComboBox<?>) box)
                .getListDataView()
                .getItems()
                .toList()
                .equals(ways));
        if (!same) {
            fields.removeAll();
            show(fields, facts);
        }
    }

    private static void show(Fields fields, Facts facts) {
        fields.choice(
                "editor.default-way",
                facts.outgoing().stream().map(Way::id).toList(),
                facts.attribute("default"),
                id -> words(facts, id),
                id -> fields.apply(fields.edits().defaultFlow(id)));
    }

    private static String words(Facts facts, String id) {
        return facts.outgoing().stream()
                .filter(way -> way.id().equals(id))
                .findFirst()
                .map(Way::title)
                .orElse(id);
    }
}
