package org.optr.audit.ui.export;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.audit.export.ExportFormat;
import org.optr.audit.export.ExportOrder;
import org.optr.ui.DateFields;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;

/** What to export, and how. */
final class ExportForm extends Div {

    private final Select<ExportScope> scope = select("export.scope", Arrays.asList(ExportScope.values()));
    private final DatePicker from = DateFields.date(getTranslation("export.from"));
    private final DatePicker until = DateFields.date(getTranslation("export.until"));
    private final TextField run = new TextField(getTranslation("export.case"));
    private final Select<ExportFormat> format = select("export.format", ExportScope.PERIOD.formats());
    private final Select<Locale> language = new Select<>();
    private final Button begin = new Button(getTranslation("export.begin"), Lucide.ARROW_DOWN.create(14));

    ExportForm(Consumer<ExportOrder> start) {
        addClassName("export-form");
        scope.addValueChangeListener(change -> offer(change.getValue()));
        run.setHelperText(getTranslation("export.case.help"));
        run.setMaxLength(64);
        from.setHelperText(getTranslation("export.from.help"));
        until.setHelperText(getTranslation("export.until.help"));
        language.setLabel(getTranslation("export.language"));
        language.setItems(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        language.setValue(Languages.shownFor(Formats.current().locale()));
        begin.addThemeName("primary");
        begin.addClickListener(click -> begin(start));
        scope.setValue(ExportScope.PERIOD);
        add(scope, from, until, run, format, language, begin);
    }

    private <E extends Enum<E>> Select<E> select(String label, List<E> items) {
        var select = new Select<E>();
        select.setLabel(getTranslation(label));
        select.setItemLabelGenerator(each -> getTranslation(StatusBadge.key(each)));
        select.setItems(items);
        return select;
    }

    private void offer(ExportScope chosen) {
        from.setVisible(chosen == ExportScope.PERIOD);
        until.setVisible(chosen == ExportScope.PERIOD);
        run.setVisible(chosen == ExportScope.CASE);
        language.setVisible(chosen != ExportScope.LEDGER);
        var before = format.getValue();
        format.setItems(chosen.formats());
        format.setValue(
                before != null && chosen.formats().contains(before)
                        ? before
                        : chosen.formats().get(0));
    }

    private void begin(Consumer<ExportOrder> start) {
        if (isComplete()) {
            start.accept(order());
        }
    }

    private ExportOrder order() {
        return switch (scope.getValue()) {
            case LEDGER -> ExportOrder.ledger();
            case CASE -> ExportOrder.ofCase(format.getValue(), run.getValue().strip(), language.getValue());
            case PERIOD ->
                ExportOrder.period(
                        format.getValue(),
                        startOf(from.getValue()),
                        startOf(dayAfter(until.getValue())),
                        language.getValue());
        };
    }

    private boolean isComplete() {
        var first = from.getValue();
        var last = until.getValue();
        var reversed = until.isVisible() && first != null && last != null && last.isBefore(first);
        until.setErrorMessage(getTranslation("export.period-reversed"));
        until.setInvalid(reversed);
        var missing = run.isVisible() && run.getValue().isBlank();
        run.setErrorMessage(getTranslation("export.case.missing"));
        run.setInvalid(missing);
        return !reversed && !missing;
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Formats.current().zone()).toInstant();
    }
}
