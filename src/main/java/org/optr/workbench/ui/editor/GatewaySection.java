package org.optr.workbench.ui.editor;

import org.optr.workbench.ui.editor.Facts.Way;
import org.optr.workbench.ui.editor.Surroundings.Target;

/** The ways that lead on, and the one that is taken when no condition holds. */
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
        fields.choice(
                "editor.default-way",
                facts.outgoing().stream().map(Way::id).toList(),
                facts.attribute("default"),
                id -> words(facts, id),
                id -> fields.apply(fields.edits().defaultFlow(id)));
        facts.outgoing()
                .forEach(way -> fields.link(fields.getTranslation("editor.way", words(way)), () -> around.open()
                        .accept(Target.element(way.id()))));
    }

    private static String words(Facts facts, String id) {
        return facts.outgoing().stream()
                .filter(way -> way.id().equals(id))
                .findFirst()
                .map(GatewaySection::words)
                .orElse(id);
    }

    private static String words(Way way) {
        return way.name().isEmpty() ? "→ " + way.target() : way.name() + " → " + way.target();
    }
}
