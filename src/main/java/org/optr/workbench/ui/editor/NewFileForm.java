package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.shared.RuleViolation;
import org.optr.ui.EditorDialog;
import org.optr.ui.FieldErrors;

/** The name of a new form or table; the server says what a name may be. */
final class NewFileForm extends Div implements EditorDialog.Fields {

    private static final String FORM =
            """
            {
              "type": "default",
              "id": "%s",
              "schemaVersion": 16,
              "executionPlatform": "Camunda Platform",
              "executionPlatformVersion": "7.24.0",
              "components": []
            }
            """;
    private static final String TABLE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="%1$s-definitions" name="%1$s" namespace="https://optr.org/decisions">
              <decision id="%1$s" name="%1$s" camunda:historyTimeToLive="P1825D">
                <decisionTable id="%1$s-table" hitPolicy="UNIQUE">
                  <input id="%1$s-input" label="Input">
                    <inputExpression id="%1$s-expression" typeRef="string"><text>input</text></inputExpression>
                  </input>
                  <output id="%1$s-output" label="Output" name="output" typeRef="string" />
                </decisionTable>
              </decision>
              <dmndi:DMNDI>
                <dmndi:DMNDiagram>
                  <dmndi:DMNShape dmnElementRef="%1$s"><dc:Bounds height="80" width="180" x="160" y="100" /></dmndi:DMNShape>
                </dmndi:DMNDiagram>
              </dmndi:DMNDI>
            </definitions>
            """;

    private final FileKind kind;
    private final TextField name = new TextField(getTranslation("editor.file-name"));
    private final FieldErrors errors = new FieldErrors().field("draft.file", name);

    NewFileForm(FileKind kind) {
        this.kind = kind;
        name.setWidthFull();
        name.setHelperText(getTranslation("editor.file-name-help"));
        name.setSuffixComponent(new Span(extension()));
        add(name);
    }

    private String extension() {
        return "." + kind.name().toLowerCase(Locale.ROOT);
    }

    String file() {
        return name.getValue().strip() + extension();
    }

    String content() {
        return (kind == FileKind.FORM ? FORM : TABLE).formatted(name.getValue().strip());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void clearErrors() {
        errors.clear();
    }

    @Override
    public boolean mark(RuleViolation refusal) {
        return errors.mark(refusal);
    }
}
