package org.optr.project.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.optr.ui.Lucide;

/** Parts of the panels in which a project under way is followed. */
final class Rows {

    static Div row(com.vaadin.flow.component.Component... parts) {
        var row = new Div(parts);
        row.addClassName("plan-row");
        return row;
    }

    static Div words(String title, String... lines) {
        var strong = new Span(title);
        strong.addClassName("strong");
        var words = new Div(strong);
        Stream.of(lines).filter(line -> !line.isBlank()).map(Paragraph::new).forEach(words::add);
        return words;
    }

    static Span numbers(String text) {
        var numbers = new Span(text);
        numbers.addClassName("numbers");
        return numbers;
    }

    static Paragraph quiet(String text) {
        var quiet = new Paragraph(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    static Button small(String label, Lucide icon, Runnable action) {
        var button = new Button(UI.getCurrent().getTranslation(label), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Rows() {}
}
