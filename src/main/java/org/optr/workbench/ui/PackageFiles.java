package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.Map;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.form.FormPreviews;
import org.optr.ui.CountedTab;
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
        add(tabs, "library.tab.forms", version.files(FileKind.FORM), this::form);
    }

    private static void add(TabSheet tabs, String title, Map<String, String> files, Shower shower) {
        if (!files.isEmpty()) {
            var content = new Div();
            content.addClassName("stack");
            files.forEach((file, text) -> content.add(panel(file, text, shower.show(file, text))));
            tabs.add(new CountedTab(tabs.getTranslation(title), files.size()), content);
        }
    }

    private Component diagram(ModelPackage version, String bpmn, String title) {
        var diagram = new ProcessDiagram(title);
        diagram.show(new Picture(bpmn, List.of(), List.of()));
        var content = new Div(panel(version.name() + ".bpmn", bpmn, diagram), new StepTable(models.read(bpmn)));
        content.addClassName("stack");
        return content;
    }

    private Component table(String file, String dmn) {
        var tables = new Div();
        DecisionSheet.in(models.read(dmn)).stream().map(DecisionTable::new).forEach(tables::add);
        return tables;
    }

    private Component form(String file, String json) {
        var form = previews.show(json, Map.of());
        readOnly(form);
        return form;
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

    private static Panel panel(String file, String text, Component content) {
        var panel = new Panel();
        panel.add(new SectionHeader(file, null, new FileDownload(file, text)), content);
        return panel;
    }

    private interface Shower {
        Component show(String file, String text);
    }
}
