package org.optr.form.fields;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.DataPath;
import org.optr.form.schema.FormComponent;
import org.optr.form.schema.FormComponent.CheckboxInput;
import org.optr.form.schema.FormComponent.ChoiceInput;
import org.optr.form.schema.FormComponent.ComputedField;
import org.optr.form.schema.FormComponent.DataTable;
import org.optr.form.schema.FormComponent.DateInput;
import org.optr.form.schema.FormComponent.DynamicList;
import org.optr.form.schema.FormComponent.Frame;
import org.optr.form.schema.FormComponent.Group;
import org.optr.form.schema.FormComponent.HtmlBlock;
import org.optr.form.schema.FormComponent.NumberInput;
import org.optr.form.schema.FormComponent.Picture;
import org.optr.form.schema.FormComponent.PushButton;
import org.optr.form.schema.FormComponent.Separator;
import org.optr.form.schema.FormComponent.Spacer;
import org.optr.form.schema.FormComponent.TextBlock;
import org.optr.form.schema.FormComponent.TextInput;
import org.optr.form.schema.FormComponent.Unsupported;
import org.optr.form.schema.Occurrence;

/** Makes the parts of a form. */
final class Parts {

    private final Drawing drawing;
    private final Commands commands;

    Parts(Drawing drawing, Commands commands) {
        this.drawing = drawing;
        this.commands = commands;
    }

    Drawing drawing() {
        return drawing;
    }

    void changed() {
        commands.changed();
    }

    List<Part> of(
            List<FormComponent> components,
            @Nullable Occurrence parent,
            DataPath prefix,
            List<DataPath> rows,
            Map<String, @Nullable Object> values) {
        return components.stream()
                .filter(component ->
                        !drawing.leftOut().contains(component.basics().id()))
                .map(component -> part(Occurrence.of(component, parent, prefix, rows), values))
                .toList();
    }

    private Part part(Occurrence at, Map<String, @Nullable Object> values) {
        var component = at.component();
        if (component instanceof TextInput input) {
            return ready(TextFields.text(at, input, drawing), values);
        }
        if (component instanceof NumberInput input) {
            return ready(TextFields.number(at, input, drawing), values);
        }
        if (component instanceof DateInput input) {
            return ready(new DateFields(drawing).of(at, input), values);
        }
        if (component instanceof CheckboxInput input) {
            return ready(ChoiceFields.checkbox(at, input, drawing), values);
        }
        if (component instanceof ChoiceInput input) {
            return ready(ChoiceFields.of(at, input, drawing), values);
        }
        if (component instanceof ComputedField computed) {
            return new ComputedPart(at, computed, drawing);
        }
        return other(at, values);
    }

    private Part other(Occurrence at, Map<String, @Nullable Object> values) {
        var component = at.component();
        if (component instanceof Group group) {
            return new GroupPart(at, group, this, values);
        }
        if (component instanceof DynamicList list) {
            return new ListPart(at, list, this, values);
        }
        if (component instanceof TextBlock block) {
            return HtmlPart.markdown(at, block, drawing);
        }
        if (component instanceof DataTable table) {
            return new TablePart(at, table, drawing);
        }
        return still(at);
    }

    private Part still(Occurrence at) {
        var component = at.component();
        if (component instanceof HtmlBlock block) {
            return HtmlPart.html(at, block, drawing);
        }
        if (component instanceof Frame frame) {
            return OutsidePart.frame(at, frame, drawing);
        }
        if (component instanceof Picture picture) {
            return OutsidePart.picture(at, picture, drawing);
        }
        if (component instanceof PushButton button) {
            return ButtonPart.of(at, button, commands, drawing);
        }
        if (component instanceof Spacer spacer) {
            return StillPart.spacer(at, spacer);
        }
        if (component instanceof Separator) {
            return StillPart.separator(at);
        }
        return StillPart.notice(at, (Unsupported) component, drawing);
    }

    private Part ready(FieldPart<?> part, Map<String, @Nullable Object> values) {
        part.enter(part.occurrence().path().get(values));
        part.onChange(commands::changed);
        return part;
    }

    /** What parts do to the form that they are in. */
    interface Commands {

        /** Runs after a person has changed a value. */
        void changed();

        void submit();

        void reset();
    }
}
