package org.optr.workbench.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import org.optr.engine.XmlElement;
import org.optr.ui.Languages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TableScroll;

/** The steps of a process as a list, for those who cannot see the drawing and those who want to know more. */
final class StepTable extends Panel {

    private static final Set<String> KINDS = Set.of("userTask", "serviceTask", "businessRuleTask", "callActivity");

    StepTable(XmlElement model) {
        var steps = model.all()
                .filter(element -> KINDS.contains(element.name().getLocalPart()))
                .toList();
        var table = new NativeTable();
        table.addClassNames("tb", "steps");
        table.getElement().setAttribute("aria-label", getTranslation("library.steps"));
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("library.step"));
        head.addHeaderCell().setText(getTranslation("library.step.kind"));
        head.addHeaderCell().setText(getTranslation("library.step.uses"));
        steps.forEach(step -> {
            var row = table.getBody().addRow();
            row.addHeaderCell().setText(Languages.name(step.names()));
            row.addDataCell()
                    .setText(getTranslation("library.step." + step.name().getLocalPart()));
            row.addDataCell().add(new Span(uses(step)));
        });
        var scroll = new TableScroll(table);
        add(new SectionHeader(getTranslation("library.steps"), steps.size()), scroll);
    }

    private static String uses(XmlElement step) {
        return Optional.ofNullable(step.attribute(XmlElement.CAMUNDA, "formRef"))
                .or(() -> Optional.ofNullable(step.attribute(XmlElement.CAMUNDA, "decisionRef")))
                .or(() -> Optional.ofNullable(step.attribute("", "calledElement")))
                .or(() -> Optional.ofNullable(step.attribute(XmlElement.CAMUNDA, "delegateExpression"))
                        .map(name -> name.replaceAll("[${}]", "")))
                .orElse("");
    }
}
