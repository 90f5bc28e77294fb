package org.optr.audit.ui.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import org.optr.audit.figures.ProcessFigures;
import org.optr.ui.HeatScale;
import org.optr.ui.Languages;
import org.optr.ui.Panel;
import org.optr.ui.ProcessDiagram;
import org.optr.ui.ProcessDiagram.Heat;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** Where time goes, what comes back and what is late, on the drawing of the process; the table of the steps says the same. */
final class FigureHeat extends Panel {

    private final ProcessFigures figures;
    private final String bpmn;
    private final ProcessDiagram diagram;
    private final RadioButtonGroup<FigureMeasure> measure = new RadioButtonGroup<>();
    private final Div legend = new Div();

    FigureHeat(ProcessFigures figures, String bpmn, CaseLists lists) {
        this.figures = figures;
        this.bpmn = bpmn;
        diagram = new ProcessDiagram(getTranslation("figures.heat") + ", " + FigureWords.cases(figures.question()))
                .entire();
        measure.setAriaLabel(getTranslation("figures.measure"));
        measure.setItems(FigureMeasure.values());
        measure.setItemLabelGenerator(each -> getTranslation(StatusBadge.key(each)));
        measure.addValueChangeListener(change -> show(change.getValue()));
        diagram.onChoose(element -> figures.step(element).ifPresent(step -> {
            var behind = measure.getValue().behind(step);
            if (behind.count() > 0) {
                lists.show("figures.behind.step", behind, Languages.name(step.name()));
            }
        }));
        legend.addClassName("heat-legend");
        var bar = new Div(measure, legend);
        bar.addClassName("heat-bar");
        add(new SectionHeader(getTranslation("figures.heat"), null), bar, diagram);
        measure.setValue(FigureMeasure.SHARE);
    }

    private void show(FigureMeasure wanted) {
        var scale = HeatScale.of(figures.steps().stream().map(wanted::of).toList());
        diagram.showHeat(
                bpmn,
                figures.steps().stream()
                        .filter(step -> wanted.of(step) > 0)
                        .map(step ->
                                new Heat(step.element(), scale.level(wanted.of(step)), wanted.words(wanted.of(step))))
                        .toList());
        legend.removeAll();
        legend.add(new Span(getTranslation(StatusBadge.key(wanted) + ".legend")));
        IntStream.rangeClosed(1, HeatScale.LEVELS)
                .filter(scale::uses)
                .forEach(level -> legend.add(entry(level, wanted.words(scale.upTo(level)))));
    }

    private Span entry(int level, String upTo) {
        var swatch = new Span();
        swatch.addClassNames("heat-swatch", "heat-" + level);
        return new Span(swatch, new Span(getTranslation("figures.up-to", upTo)));
    }
}
