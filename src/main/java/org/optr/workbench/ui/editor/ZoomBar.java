package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.ui.Lucide;

/** Makes a drawing larger and smaller; how large it is the browser says by itself. */
final class ZoomBar extends Div {

    ZoomBar(BpmnEditor drawing) {
        addClassName("zoom");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("editor.zoom"));
        var value = new Span();
        value.addClassName("zoom-value");
        add(
                button(Lucide.MINUS, "editor.zoom-out", drawing::zoomOut),
                value,
                button(Lucide.PLUS, "editor.zoom-in", drawing::zoomIn),
                button(Lucide.MAXIMIZE, "editor.fit", drawing::fit));
    }

    private Button button(Lucide icon, String words, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeNames("tertiary", "small", "icon");
        button.setAriaLabel(getTranslation(words));
        button.setTooltipText(getTranslation(words));
        return button;
    }
}
