package org.optr.workbench.ui.editor;

import org.optr.workbench.ui.editor.PackageFacts.Form;
import org.optr.workbench.ui.editor.Surroundings.Target;

/** The form that whoever does a step fills in. */
final class FormSection implements Section {

    @Override
    public String name() {
        return "form";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("userTask");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var edits = fields.edits();
        var chosen = facts.attribute("camunda:formRef");
        fields.choice(
                "editor.form",
                around.models().forms().stream().map(Form::id).toList(),
                chosen,
                id -> around.models().form(id).map(Form::file).orElse(id),
                id -> fields.apply(
                        edits.attribute("camunda:formRef", id),
                        edits.attribute("camunda:formRefBinding", "deployment")));
        var form = around.models().form(chosen);
        form.ifPresent(found -> fields.link(
                fields.getTranslation("editor.open-form"), () -> around.open().accept(Target.file(found.file()))));
        if (!chosen.isEmpty() && form.isEmpty()) {
            fields.error(fields.getTranslation("editor.form-gone", chosen));
        }
    }
}
