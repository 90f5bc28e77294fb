package org.optr.form.schema;

import java.util.List;
import java.util.Set;
import org.optr.form.schema.FormComponent.Basics;
import org.optr.form.schema.FormComponent.DataTable;
import org.optr.form.schema.FormComponent.DynamicList;
import org.optr.form.schema.FormComponent.Group;
import org.optr.form.schema.FormComponent.HtmlBlock;
import org.optr.form.schema.FormComponent.PushButton;
import org.optr.form.schema.FormComponent.PushButton.Action;
import org.optr.form.schema.FormComponent.Separator;
import org.optr.form.schema.FormComponent.Spacer;
import org.optr.form.schema.FormComponent.TextBlock;
import org.optr.form.schema.FormComponent.Unsupported;

/** Reads containers and what is shown only; fields are read by {@link FieldReader}. */
final class ComponentReader {

    private static final Set<String> FIELDS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "expression");
    private static final int DEEPEST = 10;

    private int depth;

    List<FormComponent> components(JsonPart parent) {
        if (++depth > DEEPEST) {
            parent.problem("form.problem.nested", DEEPEST);
            return List.of();
        }
        var components =
                parent.children("components").stream().map(this::component).toList();
        depth--;
        return components;
    }

    private FormComponent component(JsonPart part) {
        var type = part.text("type");
        var basics = basics(part, type);
        if (FIELDS.contains(type)) {
            return FieldReader.field(part, basics);
        }
        return switch (type) {
            case "group" -> new Group(basics, path(part), components(part), part.flag("showOutline", false));
            case "dynamiclist" -> dynamicList(part, basics);
            case "text" -> new TextBlock(basics, part.words("text"));
            case "table" -> table(part, basics);
            case "html" -> new HtmlBlock(basics, part.words("content"));
            case "iframe" -> OutsideReader.frame(part, basics);
            case "image" -> OutsideReader.picture(part, basics);
            case "button" -> button(part, basics);
            case "spacer" -> new Spacer(basics, part.whole("height", 60));
            case "separator" -> new Separator(basics);
            case "" -> {
                part.missing("type");
                yield new Separator(basics);
            }
            default -> new Unsupported(basics, part.has("key") ? DataPath.parse(part.text("key")) : null);
        };
    }

    private static Basics basics(JsonPart part, String type) {
        var layout = part.child("layout");
        var columns = layout.has("columns") ? Integer.valueOf(layout.within("columns", 16, 1, 16)) : null;
        return new Basics(
                part.has("id") ? part.text("id") : part.place(),
                type,
                part.words("label"),
                part.words("description"),
                part.child("conditional").setting("hide"),
                layout.textOrNull("row"),
                columns,
                part.properties());
    }

    private static DataPath path(JsonPart part) {
        var path = part.text("path");
        if (!path.matches("(\\w+(\\.\\w+)*)?")) {
            part.problem("form.problem.name", "path", path);
        }
        return DataPath.parse(path);
    }

    private FormComponent dynamicList(JsonPart part, Basics basics) {
        if (part.text("path").isEmpty()) {
            part.missing("path");
        }
        return new DynamicList(
                basics,
                path(part),
                components(part),
                part.flag("showOutline", false),
                part.flag("allowAddRemove", true),
                Math.min(Math.max(part.whole("defaultRepetitions", 1), 0), FormValidation.MOST_ROWS));
    }

    private static FormComponent button(JsonPart part, Basics basics) {
        return new PushButton(basics, part.choice("action", Action.class, Action.SUBMIT), part.flag("disabled", false));
    }

    private static FormComponent table(JsonPart part, Basics basics) {
        var rows = part.setting("dataSource").expression();
        if (rows == null) {
            part.problem("form.problem.not-an-expression", "dataSource");
        }
        if (part.has("columns") == part.has("columnsExpression")) {
            part.problem("form.problem.columns");
        }
        var columns = part.children("columns").stream()
                .map(column -> new DataTable.Column(
                        column.text("key"), part.words(column.text("label"), "column." + column.text("key"))))
                .toList();
        return new DataTable(
                basics,
                rows == null ? "null" : rows,
                columns,
                part.setting("columnsExpression").expression(),
                Math.max(part.whole("rowCount", 10), 1));
    }
}
