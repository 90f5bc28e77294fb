package org.optr.workbench.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.XmlElement;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FormSchemaInvalid;
import org.optr.shared.RuleViolation;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.workbench.DecisionSheet;
import org.optr.workbench.DecisionSheet.Output;

/** What a process can refer to among the files beside it. */
record PackageFacts(List<Form> forms, List<Table> tables) {

    /** Leaves out what cannot be read now, as while it is being written. */
    static PackageFacts of(ModelPackage models, ModelChecks checks) {
        var forms = models.files(FileKind.FORM).entrySet().stream()
                .map(file -> new Form(file.getKey(), idOf(file.getKey()), fields(file.getValue())))
                .toList();
        var tables = new ArrayList<Table>();
        models.files(FileKind.DMN).forEach((file, content) -> tables.addAll(tables(file, content, checks)));
        return new PackageFacts(forms, List.copyOf(tables));
    }

    private static String idOf(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static List<Field> fields(String content) {
        var locale = Formats.current().locale();
        try {
            return FormSchema.parse(content).submitted().entrySet().stream()
                    .map(field -> new Field(
                            field.getKey(), field.getValue().basics().label().in(locale)))
                    .toList();
        } catch (FormSchemaInvalid unreadable) {
            return List.of();
        }
    }

    private static List<Table> tables(String file, String content, ModelChecks checks) {
        try {
            var root = checks.read(content);
            var sheets = DecisionSheet.in(root);
            return root.children(XmlElement.DMN, "decision")
                    .filter(decision -> decision.id() != null)
                    .map(decision -> table(file, decision, sheets))
                    .toList();
        } catch (RuleViolation unreadable) {
            return List.of();
        }
    }

    private static Table table(String file, XmlElement decision, List<DecisionSheet> sheets) {
        var id = String.valueOf(decision.id());
        var outputs = sheets.stream()
                .filter(sheet -> sheet.id().equals(id))
                .flatMap(sheet -> sheet.outputs().stream())
                .map(Output::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Table(file, id, Languages.name(decision.names()), outputs);
    }

    Optional<Form> form(String id) {
        return forms.stream().filter(form -> form.id.equals(id)).findFirst();
    }

    Optional<Table> table(String id) {
        return tables.stream().filter(table -> table.id.equals(id)).findFirst();
    }

    record Form(String file, String id, List<Field> fields) {}

    record Field(String key, String label) {}

    /** @param outputs names of the values that it answers */
    record Table(String file, String id, String name, List<String> outputs) {}
}
