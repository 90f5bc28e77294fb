package org.optr.workbench.ui.editor;

/** What an element is called, in both languages, and what is said to whoever does it. */
final class GeneralSection implements Section {

    static final String CHINESE = "name:zh_CN";

    @Override
    public String name() {
        return "general";
    }

    @Override
    public boolean fits(Facts facts) {
        return true;
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var edits = fields.edits();
        if (facts.is("textAnnotation")) {
            fields.area("editor.text", facts.attribute("text"), text -> edits.attribute("text", text));
            return;
        }
        fields.text("editor.name", facts.name(), name -> edits.attribute("name", name))
                .setId("element-name");
        var chinese = fields.text("editor.name-zh", facts.property(CHINESE), name -> edits.property(CHINESE, name));
        chinese.getElement().setAttribute("lang", "zh-CN");
        if (facts.is("userTask")) {
            fields.area("editor.instruction", facts.documentation(), edits::documentation);
        } else if (!facts.is("sequenceFlow")) {
            fields.area("editor.documentation", facts.documentation(), edits::documentation);
        }
    }
}
