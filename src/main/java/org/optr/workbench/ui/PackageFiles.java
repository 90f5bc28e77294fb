package org.optr.workbench.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.XmlElement;
import org.optr.form.FormPreviews;
import org.optr.ui.CountedTab;
import org.optr.ui.Languages;
import org.optr.ui.Panel;
import org.optr.ui.ProcessDiagram;
import org.optr.ui.ProcessDiagram.Picture;
import org.optr.ui.SectionHeader;
import org.optr.workbench.DecisionSheet;

/** The files of one version, each as those read it who do not edit it. */
@org.springframework.stereotype.Component
class PackageFiles {

    private final ModelChecks models;
    private final FormPreviews previews;

    PackageFiles(ModelChecks models, FormPreviews previews) {
        this.models = models;
        this.previews = previews;
    }

    void addTo(TabSheet tabs, ModelPackage version, String title) {
        version.process()
                .ifPresent(bpmn -> tabs.add(tabs.getTranslation("library.tab.diagram"), diagram(version, bpmn, title)));
        add(tabs, "library.tab.tables", version.files(FileKind.DMN), this::table);
        add(tabs, "library.tab.forms", version.files(FileKind.FORM), (file, json) -> form(version, file, json));
    }

    private static void add(
            TabSheet tabs, String title, Map<String, String> files, BiFunction<String, String, Panel> panel) {
        if (!files.isEmpty()) {
            var content = new Div();
            content.addClassName("stack");
            files.forEach((file, text) -> content.add(panel.apply(file, text)));
            tabs.add(new CountedTab(tabs.getTranslation(title), files.size()), content);
        }
    }

    private Component diagram(ModelPackage version, String bpmn, String title) {
        var diagram = new ProcessDiagram(title).entire();
        diagram.show(new Picture(bpmn, List.of(), List.of()));
        var file = version.name() + ".bpmn";
        var content = new Div(panel(title, file, bpmn, diagram), new StepTable(models.read(bpmn)));
        content.addClassName("stack");
        return content;
    }

    private Panel table(String file, String dmn) {
        var sheets = DecisionSheet.in(models.read(dmn));
        var title = sheets.isEmpty() ? file : Languages.name(sheets.get(0).name());
        return panel(title, file, dmn, sheets.stream().map(DecisionTable::new).toArray(Component[]::new));
    }

    private Panel form(ModelPackage version, String file, String json) {
        var form = previews.show(json, Map.of());
        readOnly(form);
        return panel(stepsWith(version, file), file, json, form);
    }

    /** Returns the names of the steps that a form is for, or the form's where there are none. */
    private String stepsWith(ModelPackage version, String file) {
        var steps = version.process().map(models::read).stream()
                .flatMap(XmlElement::all)
                .filter(element -> file.equals(element.attribute(XmlElement.CAMUNDA, "formRef") + ".form"))
                .map(step -> Languages.name(step.names()))
                .distinct()
                .collect(joining(", "));
        return steps.isEmpty() ? file : steps;
    }

    private static void readOnly(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            field.setReadOnly(true);
        }
        if (part instanceof Button button) {
            button.setEnabled(false);
        }
        part.getChildren().forEach(PackageFiles::readOnly);
    }

    private static Panel panel(String title, String file, String text, Component... content) {
        var panel = new Panel();
        panel.add(new SectionHeader(title, null, new FileDownload(file, text)));
        panel.add(content);
        return panel;
    }
}
