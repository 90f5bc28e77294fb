package org.optr.workbench.ui.editor;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** What elements of a drawing are called where people read of them. */
final class ElementWords {

    /** Returns the words of BPMN where there are no others. */
    static String type(String bpmn) {
        var words = translate("editor.type." + bpmn);
        return words.startsWith("!{") ? bpmn : words;
    }

    static String line(Line line) {
        return translate("editor.element", line.title(), type(line.type()));
    }

    private ElementWords() {}
}
