package org.optr.task.ui.plan;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.task.TaskId;

/** The lines of a plan, of which the browser has those in sight; a line stays the same one as long as its task does. */
final class PlanGrid extends Grid<PlanLine> {

    private final transient List<PlanLine> lines = new ArrayList<>();
    private final transient PlanColumns columns = new PlanColumns(this);

    PlanGrid(String name) {
        addClassName("plan-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS, GridVariant.LUMO_COMPACT);
        getElement().setAttribute("accessible-name", name);
        setItems(new ListDataProvider<>(lines) {
            @Override
            public Object getId(PlanLine line) {
                return line.key();
            }
        });
        addDataGenerator((line, json) -> {
            json.put("level", line.level());
            json.put("naming", line.naming());
            if (line.summary()) {
                json.put("expanded", line.expanded());
            }
        });
        setPartNameGenerator(line -> line.summary() ? "summary" : null);
        setSelectionMode(SelectionMode.SINGLE);
        ((GridSingleSelectionModel<PlanLine>) getSelectionModel()).setDeselectAllowed(false);
    }

    void show(PlanData data, List<PlanLine> now) {
        columns.show(data);
        lines.clear();
        lines.addAll(now);
        getElement().getStyle().set("--plan-rows", String.valueOf(now.size()));
        getDataProvider().refreshAll();
    }

    /** Shows more facts in columns in place of the timeline, or the timeline. */
    void showFacts(boolean facts) {
        columns.showFacts(facts);
    }

    void mark(@Nullable TaskId key) {
        if (key == null) {
            deselectAll();
        } else {
            at(key).map(lines::get).ifPresent(this::select);
        }
    }

    @Nullable TaskId marked() {
        return asSingleSelect().getOptionalValue().map(PlanLine::key).orElse(null);
    }

    Optional<Integer> at(TaskId key) {
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).key().equals(key)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Returns the line to which the browser gave the key. */
    Optional<PlanLine> line(String key) {
        return Optional.ofNullable(getDataCommunicator().getKeyMapper().get(key));
    }
}
