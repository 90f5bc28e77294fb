package org.optr.workbench.ui.editor;

import java.util.List;

/** What can be put behind an element without a mouse, and how it is taken away. */
final class NextSection implements Section {

    private static final List<String> TYPES = List.of("UserTask", "BusinessRuleTask", "ExclusiveGateway", "EndEvent");

    private static final String[] LAST = {
        "endEvent", "textAnnotation", "group", "dataObjectReference", "dataStoreReference", "association", "lane"
    };

    private final Runnable catalogue;

    /** @param catalogue offers the automatic steps */
    NextSection(Runnable catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "next";
    }

    @Override
    public boolean fits(Facts facts) {
        return !facts.is("process");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        if (!facts.is(LAST)) {
            fields.action(fields.getTranslation("editor.append-step"), catalogue);
            TYPES.forEach(type -> fields.action(
                    fields.getTranslation("editor.append." + type),
                    () -> fields.apply(fields.edits().append(type, ""))));
        }
        fields.action(
                fields.getTranslation("editor.remove"),
                () -> fields.apply(fields.edits().remove()));
    }
}
