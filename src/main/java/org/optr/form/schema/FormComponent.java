package org.optr.form.schema;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One element of a form. What OPTR does not draw is {@link Unsupported} and shows a notice. */
public sealed interface FormComponent {

    Basics basics();

    /** Something to fill in. */
    sealed interface Field extends FormComponent {

        Entry entry();
    }

    /** Holds other components; a path of its own puts their values into a map or list of that name. */
    sealed interface Container extends FormComponent {

        DataPath path();

        List<FormComponent> components();
    }

    /**
     * What every component has.
     *
     * @param row components of the same row stand side by side; null for a row of its own
     * @param columns of 16; null for an equal share of what is left
     * @param properties free map in which OPTR keeps translations and conventions
     */
    record Basics(
            String id,
            String type,
            Words label,
            Words description,
            Setting hide,
            @Nullable String row,
            @Nullable Integer columns,
            Map<String, String> properties) {}

    /**
     * What every field has.
     *
     * @param key the way to its value, within its container
     * @param disabled shown, never submitted
     * @param readOnly shown and submitted as the server has it
     */
    record Entry(DataPath key, boolean disabled, Setting readOnly, boolean required, @Nullable Object defaultValue) {}

    /** A line or lines of text. */
    record TextInput(Basics basics, Entry entry, boolean multiline, TextRules rules, Words prefix, Words suffix)
            implements Field {}

    /** Lengths count without surrounding blanks. */
    record TextRules(
            Setting minLength, Setting maxLength, @Nullable Pattern pattern, Words patternMessage, Format format) {

        /** What the text must look like. */
        public enum Format {
            ANY,
            EMAIL,
            PHONE
        }
    }

    /** An exact number. */
    record NumberInput(Basics basics, Entry entry, NumberRules rules, Words prefix, Words suffix) implements Field {}

    /** @param asText whether the value is submitted as text, for numbers longer than 15 digits */
    record NumberRules(
            Setting min,
            Setting max,
            @Nullable BigDecimal increment,
            @Nullable Integer decimalDigits,
            boolean asText) {}

    /** A date, a time of day, or both. */
    record DateInput(Basics basics, Entry entry, DateRules rules, Words dateLabel, Words timeLabel) implements Field {}

    /**
     * How a date is entered and written.
     *
     * @param notBefore key of the date, beside this one, that must not be later: OPTR's property {@code not-before}
     */
    record DateRules(
            Subtype subtype,
            Serializing serializing,
            int timeInterval,
            boolean use24h,
            boolean disallowPassed,
            @Nullable String notBefore) {

        /** What is entered. */
        public enum Subtype {
            DATE,
            TIME,
            DATETIME
        }

        /** How a time is written. */
        public enum Serializing {
            UTC_OFFSET,
            UTC_NORMALIZED,
            NO_TIMEZONE
        }
    }

    /** One box to tick. */
    record CheckboxInput(Basics basics, Entry entry) implements Field {}

    /** One or several of the options. */
    record ChoiceInput(Basics basics, Entry entry, Look look, Options options) implements Field {

        /** How the options are drawn. */
        public enum Look {
            RADIO,
            SELECT,
            CHECKLIST,
            TAGLIST
        }

        public boolean multiple() {
            return look == Look.CHECKLIST || look == Look.TAGLIST;
        }
    }

    /** A value that the server computes of others; nobody types it. Shown where it has a label. */
    record ComputedField(Basics basics, Entry entry, String expression, ComputeOn computeOn) implements Field {

        /** When it is computed: whenever something changes, or only when the form is submitted. */
        public enum ComputeOn {
            CHANGE,
            PRESUBMIT
        }
    }

    /** Components that belong together. */
    record Group(Basics basics, DataPath path, List<FormComponent> components, boolean outline) implements Container {}

    /** The same components once for each row of a list. */
    record DynamicList(
            Basics basics,
            DataPath path,
            List<FormComponent> components,
            boolean outline,
            boolean allowAddRemove,
            int defaultRepetitions)
            implements Container {}

    /** Markdown with {@code {{expressions}}}. */
    record TextBlock(Basics basics, Words text) implements FormComponent {}

    /** HTML with {@code {{expressions}}}, of which only what is harmless is shown. */
    record HtmlBlock(Basics basics, Words content) implements FormComponent {}

    /**
     * A page of another host.
     *
     * @param url a template
     * @param height in pixels
     */
    record Frame(Basics basics, String url, int height, Set<FramePermission> permissions) implements FormComponent {}

    /**
     * A picture.
     *
     * @param source a template: an address, or the picture itself
     * @param alternative a template: what it shows, for whom it is not shown
     */
    record Picture(Basics basics, String source, Words alternative) implements FormComponent {}

    /** Does to the whole form what it says. */
    record PushButton(Basics basics, Action action, boolean disabled) implements FormComponent {

        /** What it does: what the first button of the footer does, or put everything back as it was at first. */
        public enum Action {
            SUBMIT,
            RESET
        }
    }

    /** Rows of the data. Either columns are written down, or an expression lists them. */
    record DataTable(Basics basics, String rows, List<Column> columns, @Nullable String columnsExpression, int rowCount)
            implements FormComponent {

        /** @param key what the column shows of a row */
        public record Column(String key, Words label) {}
    }

    /** Empty space. */
    record Spacer(Basics basics, int height) implements FormComponent {}

    /** A line. */
    record Separator(Basics basics) implements FormComponent {}

    /** @param key where it has one; its value stays as it is */
    record Unsupported(Basics basics, @Nullable DataPath key) implements FormComponent {}
}
