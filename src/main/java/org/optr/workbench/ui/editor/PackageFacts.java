package org.optr.workbench.ui.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.XmlElement;
import org.optr.shared.RuleViolation;

/** What a process can refer to among the files beside it. */
record PackageFacts(List<Form> forms, List<Table> tables) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Leaves out what cannot be read now, as while it is being written. */
    static PackageFacts of(ModelPackage models, ModelChecks checks) {
        var forms = new ArrayList<Form>();
        models.files(FileKind.FORM)
                .forEach((file, content) -> readForm(file, content).ifPresent(forms::add));
        var tables = new ArrayList<Table>();
        models.files(FileKind.DMN).forEach((file, content) -> tables.addAll(readTables(file, content, checks)));
        return new PackageFacts(List.copyOf(forms), List.copyOf(tables));
    }

    private static Optional<Form> readForm(String file, String content) {
        try {
            var schema = JSON.readTree(content);
            var fields = new ArrayList<Field>();
            collect(schema, fields);
            return Optional.of(new Form(file, schema.path("id").asText(), List.copyOf(fields)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode holder, List<Field> fields) {
        for (var component : holder.path("components")) {
            if (component.hasNonNull("key")) {
                var key = component.path("key").asText();
                fields.add(new Field(key, component.path("label").asText(key)));
            }
            if (!"dynamiclist".equals(component.path("type").asText())) {
                collect(component, fields);
            }
        }
    }

    private static List<Table> readTables(String file, String content, ModelChecks checks) {
        try {
            return checks.read(content)
                    .all()
                    .filter(element -> element.is(XmlElement.DMN, "decision") && element.id() != null)
                    .map(decision -> table(file, decision))
                    .toList();
        } catch (RuleViolation unreadable) {
            return List.of();
        }
    }

    private static Table table(String file, XmlElement decision) {
        var id = String.valueOf(decision.id());
        var name = decision.attribute("", "name");
        var outputs = decision.all()
                .filter(element -> element.is(XmlElement.DMN, "output"))
                .flatMap(output -> Optional.ofNullable(output.attribute("", "name")).stream())
                .toList();
        return new Table(file, id, name == null ? id : name, outputs);
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
