package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.optr.engine.RunningCases.ProcessLoad;
import org.optr.engine.RunningCases.StepLoad;
import org.optr.ui.HeatScale;
import org.optr.ui.Languages;
import org.optr.ui.Panel;
import org.optr.ui.ProcessDiagram;
import org.optr.ui.ProcessDiagram.Heat;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** A process with what waits at its steps, or how long they take: as colours and numbers, and as a table. */
final class HeatPanel extends Panel {

    private final ProcessLoad load;
    private final String bpmn;
    private final ProcessDiagram diagram;
    private final Div legend = new Div();

    /** @param choose hears the element and the name of the step whose cases somebody wants to see */
    HeatPanel(ProcessLoad load, String bpmn, String title, BiConsumer<String, String> choose) {
        this.load = load;
        this.bpmn = bpmn;
        diagram = new ProcessDiagram(title).entire();
        diagram.onChoose(
                element -> load.step(element).ifPresent(step -> choose.accept(element, Languages.name(step.name()))));
        var measure = new RadioButtonGroup<Measure>();
        measure.setAriaLabel(getTranslation("cases.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(each -> getTranslation(StatusBadge.key(each)));
        measure.addValueChangeListener(change -> show(change.getValue()));
        legend.addClassName("heat-legend");
        var bar = new Div(measure, legend);
        bar.addClassName("heat-bar");
        add(new SectionHeader(getTranslation("cases.where"), null), bar, diagram, new StepLoadTable(load, choose));
        var note = new Paragraph(getTranslation("cases.times-note", load.days()));
        note.addClassName("meta");
        add(note);
        if (load.sampled()) {
            var sampled = new Paragraph(getTranslation("cases.sampled"));
            sampled.addClassName("meta");
            add(sampled);
        }
        measure.setValue(Measure.WAITING);
    }

    private void show(Measure measure) {
        var scale = HeatScale.of(load.steps().stream().map(measure::of).toList());
        diagram.showHeat(
                bpmn,
                load.steps().stream()
                        .filter(step -> measure.of(step) > 0)
                        .map(step -> heat(step, measure, scale))
                        .toList());
        legend.removeAll();
        legend.add(new Span(getTranslation(StatusBadge.key(measure) + ".legend")));
        IntStream.rangeClosed(1, HeatScale.LEVELS)
                .filter(scale::uses)
                .forEach(level -> legend.add(entry(level, measure.words(scale.upTo(level)))));
    }

    private static Heat heat(StepLoad step, Measure measure, HeatScale scale) {
        return new Heat(step.element(), scale.level(measure.of(step)), measure.words(step));
    }

    private Span entry(int level, String upTo) {
        var swatch = new Span();
        swatch.addClassNames("heat-swatch", "heat-" + level);
        return new Span(swatch, new Span(getTranslation("cases.up-to", upTo)));
    }
}
