package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RunningCases.ProcessLoad;
import org.optr.engine.RunningCases.StepLoad;
import org.optr.engine.RunningCases.Times;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.TableScroll;

/** What the diagram says, for those who do not see it, with the numbers that it has no room for. */
final class StepLoadTable extends TableScroll {

    private final BiConsumer<String, String> choose;
    private final NativeTable table = new NativeTable();

    StepLoadTable(ProcessLoad load, BiConsumer<String, String> choose) {
        this.choose = choose;
        table.addClassNames("tb", "steps");
        table.getElement().setAttribute("aria-label", getTranslation("cases.steps"));
        var head = table.getHead().addRow();
        for (var column : List.of("step", "waiting", "failed", "median-waiting", "long-waiting", "median-spent")) {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation("cases." + column));
            cell.setClassName("num", !column.equals("step"));
        }
        load.steps().forEach(this::row);
        add(table);
    }

    private void row(StepLoad step) {
        var name = Languages.name(step.name());
        var row = table.getBody().addRow();
        var button = new Button(name, click -> choose.accept(step.element(), name));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setTooltipText(getTranslation("cases.show-step"));
        row.addHeaderCell().add(button);
        number(row, step.waiting());
        number(row, step.failed());
        time(row, step.waited(), Times::median);
        time(row, step.waited(), Times::nineOfTen);
        time(row, step.spent(), Times::median);
    }

    private static void number(NativeTableRow row, long value) {
        cell(row, value == 0 ? "" : Formats.current().number(value));
    }

    private static void time(NativeTableRow row, @Nullable Times times, Function<Times, Duration> which) {
        cell(row, times == null ? "" : Formats.current().duration(which.apply(times)));
    }

    private static void cell(NativeTableRow row, String words) {
        var cell = row.addDataCell();
        cell.setText(words);
        cell.addClassName("num");
    }
}
