package org.optr.audit.ui.figures;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.Version;

/** Which cases figures are wanted of, and with which others they are compared. */
final class FigureForm extends Div {

    private final ChoiceFields shown;
    private final ChoiceFields other;
    private final Checkbox compare = new Checkbox(getTranslation("figures.compare"));
    private final BiConsumer<Choice, @Nullable Choice> chosen;

    FigureForm(List<Version> versions, LocalDate today, BiConsumer<Choice, @Nullable Choice> chosen) {
        this.chosen = chosen;
        addClassName("figure-form");
        shown = new ChoiceFields(getTranslation("figures.ended"), versions, today);
        other = new ChoiceFields(getTranslation("figures.compared-with"), versions, today);
        compare.addValueChangeListener(change -> {
            other.setVisible(change.getValue());
            if (change.isFromClient() && change.getValue()) {
                shown.read().map(Choice::before).ifPresent(other::show);
            }
        });
        var show = new Button(getTranslation("figures.show"), click -> choose());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.addClickShortcut(Key.ENTER).listenOn(this);
        var end = new Div(compare, show);
        end.addClassName("ends");
        add(shown, other, end);
    }

    /** @param with null where nothing is compared */
    void show(Choice choice, @Nullable Choice with) {
        shown.show(choice);
        other.show(with == null ? choice.before() : with);
        compare.setValue(with != null);
        other.setVisible(with != null);
    }

    private void choose() {
        var first = shown.read();
        if (!compare.getValue()) {
            first.ifPresent(choice -> chosen.accept(choice, null));
            return;
        }
        var second = other.read();
        first.ifPresent(choice -> second.ifPresent(with -> chosen.accept(choice, with)));
    }
}
