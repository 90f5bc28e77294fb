package org.optr.workbench.ui.move;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.function.Consumer;
import org.optr.engine.MovePlan;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.TableScroll;
import org.optr.workbench.move.MoveOptions;
import org.optr.workbench.ui.FileDownload;
import org.optr.workbench.ui.MoveNumbers;

/** The plan: how many cases move, and for each step of their version what becomes of them. */
final class PlanPanel extends Panel {

    private final transient MoveServices services;
    private final transient MoveOptions options;
    private final transient Consumer<MovePlan> changed;
    private final Div numbers = new Div();
    private final Div file = new Div();
    private transient MovePlan plan;

    /** @param loaded takes a plan that was read from a file */
    PlanPanel(
            MoveServices services,
            MoveOptions options,
            MovePlan plan,
            Consumer<MovePlan> changed,
            Consumer<MovePlan> loaded) {
        this.services = services;
        this.options = options;
        this.plan = plan;
        this.changed = changed;
        var load = new Button(getTranslation("move.load"), Lucide.ARROW_UP.create(14), click -> new LoadPlanDialog(
                        content -> loaded.accept(services.moves().load(options, content)))
                .open());
        load.addThemeNames("small", "tertiary");
        var cases = options.cases().size();
        add(new SectionHeader(getTranslation("move.plan"), cases, file, load), numbers, table());
        show();
    }

    private Div table() {
        var table = new NativeTable();
        table.addClassNames("tb", "move-plan");
        table.getElement().setAttribute("aria-label", getTranslation("move.plan"));
        var head = table.getHead().addRow();
        for (var column : List.of("step", "cases", "what", "target")) {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation("move.column." + column));
            cell.setClassName("num", column.equals("cases"));
        }
        options.waiting().forEach(entry -> {
            var step = entry.getKey();
            table.getBody()
                    .add(new PlanRow(step, entry.getValue(), options.from().number(), plan.of(step.id()), move -> {
                        plan = plan.with(step.id(), move);
                        show();
                        changed.accept(plan);
                    }));
        });
        return new TableScroll(table);
    }

    private void show() {
        numbers.removeAll();
        numbers.add(new MoveNumbers(options, options.counts(plan)));
        file.removeAll();
        var name = "%s-%d-%d.json"
                .formatted(
                        options.to().name(),
                        options.from().number(),
                        options.to().number());
        file.add(new FileDownload(name, services.moves().save(plan)));
    }
}
