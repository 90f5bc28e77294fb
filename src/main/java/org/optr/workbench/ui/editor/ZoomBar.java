package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.ui.Lucide;

/** How a drawing is looked at: larger, smaller, or with tokens that run through it. How large it is the browser says by itself. */
final class ZoomBar extends Div {

    private static final String PRESSED = "aria-pressed";

    ZoomBar(BpmnEditor drawing) {
        addClassName("zoom");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("editor.zoom"));
        var value = new Span();
        value.addClassName("zoom-value");
        add(
                simulation(drawing),
                button(Lucide.MINUS, "editor.zoom-out", drawing::zoomOut),
                value,
                button(Lucide.PLUS, "editor.zoom-in", drawing::zoomIn),
                button(Lucide.MAXIMIZE, "editor.fit", drawing::fit));
    }

    private Button simulation(BpmnEditor drawing) {
        var button = new Button(getTranslation("editor.simulate"), Lucide.WORKFLOW.create(14));
        button.addThemeNames("tertiary", "small");
        button.setTooltipText(getTranslation("editor.simulate.help"));
        button.getElement().setAttribute(PRESSED, "false");
        button.addClickListener(
                click -> drawing.simulate(!"true".equals(button.getElement().getAttribute(PRESSED))));
        drawing.onSimulating(on -> button.getElement().setAttribute(PRESSED, String.valueOf(on)));
        return button;
    }

    private Button button(Lucide icon, String words, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeNames("tertiary", "small", "icon");
        button.setAriaLabel(getTranslation(words));
        button.setTooltipText(getTranslation(words));
        return button;
    }
}
