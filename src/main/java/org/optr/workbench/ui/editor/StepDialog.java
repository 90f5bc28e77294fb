package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.optr.engine.StepCatalogue.StepEntry;

/** The catalogue of automatic steps, to choose one that is put into the process. */
final class StepDialog extends Dialog {

    private final Div list = new Div();
    private final List<StepEntry> steps;
    private final Consumer<StepEntry> chosen;

    StepDialog(List<StepEntry> steps, Consumer<StepEntry> chosen) {
        this.steps = StepWords.sorted(steps);
        this.chosen = chosen;
        setHeaderTitle(getTranslation("editor.catalogue"));
        setWidth("560px");
        setMaxWidth("100vw");
        var search = new TextField(getTranslation("editor.catalogue-search"));
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(change -> show(change.getValue()));
        search.setAutofocus(true);
        list.addClassName("step-list");
        add(search, list);
        var cancel = new Button(getTranslation("action.cancel"), click -> close());
        getFooter().add(cancel);
        show("");
    }

    private void show(String text) {
        list.removeAll();
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        steps.stream()
                .filter(step -> (StepWords.title(step) + " " + StepWords.description(step) + " " + step.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .forEach(step -> list.add(line(step)));
    }

    private NativeButton line(StepEntry step) {
        var title = new Span(StepWords.title(step));
        title.addClassName("strong");
        var line = new NativeButton("", click -> {
            close();
            chosen.accept(step);
        });
        line.add(title, new Span(StepWords.description(step)));
        return line;
    }
}
