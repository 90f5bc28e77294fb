package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.details.DetailsVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.ui.editor.Surroundings.Target;

/** The chosen element of a drawing in plain words. All elements can be chosen here too, so that nothing needs a mouse. */
final class ElementPanel extends Div {

    private static final Set<String> OPEN_AT_FIRST = Set.of(
            "general",
            "who",
            "form",
            "time",
            "step",
            "decision",
            "condition",
            "event",
            "call",
            "ways",
            "process",
            "flows",
            "next");

    private final ComboBox<Line> elements = new ComboBox<>();
    private final H2 title = new H2();
    private final Span type = new Span();
    private final Div body = new Div();
    private final Set<String> closed = new HashSet<>();
    private final Map<Section, Fields> filled = new LinkedHashMap<>();
    private final Consumer<List<Edit>> drawing;
    private final List<Section> sections;
    private Surroundings around;
    private boolean editable;
    private @Nullable Facts shown;

    /** @param catalogue offers the steps that may stand behind the chosen element */
    ElementPanel(Surroundings around, Consumer<List<Edit>> drawing, Consumer<Facts> catalogue) {
        this.around = around;
        this.drawing = drawing;
        sections = List.of(
                new GeneralSection(),
                new ProcessSection(),
                new WhoSection(),
                new FormSection(),
                new StepSection(),
                new DecisionSection(),
                new ConditionSection(),
                new GatewaySection(),
                new EventSection(),
                new TimeSection(),
                new CallSection(),
                new RightsSection(),
                new DataSection(),
                new ParametersSection(),
                new RepetitionSection(),
                new OtherSection(),
                new FlowSection(),
                new PlaceSection(),
                new NextSection(() -> catalogue.accept(Objects.requireNonNull(shown))));
        addClassName("element-panel");
        type.addClassName("element-type");
        body.addClassName("element-sections");
        add(head(), body);
    }

    private Component head() {
        elements.setAriaLabel(getTranslation("editor.elements"));
        elements.setPlaceholder(getTranslation("editor.elements"));
        elements.addThemeName("small");
        elements.setWidthFull();
        elements.setItemLabelGenerator(ElementWords::line);
        elements.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                around.open().accept(Target.element(change.getValue().id()));
            }
        });
        var head = new Div(elements, title, type);
        head.addClassName("element-head");
        return head;
    }

    void setEditable(boolean editable) {
        this.editable = editable;
        refill();
    }

    /** Knows the files beside the drawing as they are now. */
    void know(PackageFacts models) {
        around = around.with(models);
    }

    void know(List<Line> outline) {
        around = around.with(outline);
        elements.setItems(outline);
    }

    /** Shows an element; what a person is writing about it is left alone, and who added or removed one goes on here. */
    void show(Facts facts) {
        var same = shown != null && shown.id().equals(facts.id());
        shown = facts;
        title.setText(facts.name().isBlank() ? facts.id() : facts.name());
        type.setText(ElementWords.type(facts.type()));
        if (same && facts.ofServer()) {
            filled.forEach((section, fields) -> section.follow(fields, facts));
            fill(facts);
            return;
        }
        refill();
        if (facts.ofServer()) {
            goOn(facts);
        }
    }

    private void goOn(Facts facts) {
        if (facts.is("process")) {
            elements.focus();
        } else {
            rename();
        }
    }

    private void refill() {
        body.removeAll();
        filled.clear();
        if (shown != null) {
            fill(shown);
        }
    }

    /** Adds the sections that fit and are not there yet. */
    private void fill(Facts facts) {
        var place = 0;
        for (var section : sections) {
            if (!filled.containsKey(section) && section.fits(facts)) {
                body.addComponentAtIndex(place, details(section, facts));
            }
            place += filled.containsKey(section) ? 1 : 0;
        }
    }

    private Details details(Section section, Facts facts) {
        var fields = new Fields(new Edits(facts.id()), drawing, editable);
        section.fill(fields, facts, around);
        filled.put(section, fields);
        var details = new Details(getTranslation("editor.section." + section.name()), fields);
        details.addThemeVariants(DetailsVariant.SMALL);
        details.setOpened(OPEN_AT_FIRST.contains(section.name()) != closed.contains(section.name()));
        details.addOpenedChangeListener(change -> {
            if (change.isFromClient() && !closed.remove(section.name())) {
                closed.add(section.name());
            }
        });
        return details;
    }

    /** Puts the cursor where the element is named. */
    void rename() {
        body.getChildren()
                .flatMap(details -> ((Details) details).getContent())
                .flatMap(Component::getChildren)
                .filter(field -> field.getId().filter("element-name"::equals).isPresent())
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
