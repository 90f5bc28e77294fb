package org.optr.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.optr.audit.ledger.LedgerService;
import org.optr.audit.ledger.SealedCheckpoint;
import org.optr.ui.EmptyState;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.SectionHeader;

/** The signed checkpoints, newest first; earlier ones come when asked for. */
class CheckpointTable extends Div {

    static final int PAGE = 50;
    static final String GROWTH = "growth";

    private static final String WIDE_ONLY = "wide-only";

    private final LedgerService ledger;
    private final List<SealedCheckpoint> shown = new ArrayList<>();
    private final Grid<SealedCheckpoint> grid = new Grid<>();
    private final Button earlier = new Button(getTranslation("ledger.checkpoints.earlier"), click -> showEarlier());

    CheckpointTable(LedgerService ledger) {
        this.ledger = ledger;
        addClassName("checkpoints");
        var formats = Formats.current();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("table");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("ledger.checkpoints"));
        grid.addColumn(checkpoint -> formats.number(checkpoint.number()))
                .setHeader(getTranslation("ledger.checkpoint.number"))
                .setAutoWidth(true);
        grid.addColumn(checkpoint -> formats.dateTime(checkpoint.at()))
                .setHeader(getTranslation("ledger.proof.sealed"))
                .setAutoWidth(true);
        grid.addColumn(checkpoint -> formats.number(checkpoint.size()))
                .setHeader(getTranslation("ledger.size"))
                .setAutoWidth(true)
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(CheckpointTable::root)
                .setHeader(getTranslation("ledger.proof.root"))
                .setHeaderPartName(WIDE_ONLY)
                .setPartNameGenerator(checkpoint -> WIDE_ONLY);
        grid.addColumn(SealedCheckpoint::keyId)
                .setHeader(getTranslation("ledger.checkpoint.key"))
                .setHeaderPartName(WIDE_ONLY)
                .setPartNameGenerator(checkpoint -> WIDE_ONLY);
        grid.addComponentColumn(this::proof)
                .setKey(GROWTH)
                .setHeader(getTranslation("ledger.growth.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(
                Lucide.SHIELD_CHECK,
                getTranslation("ledger.checkpoints.empty"),
                getTranslation("ledger.checkpoints.empty.help")));
        earlier.addThemeNames("small");
        add(new SectionHeader(getTranslation("ledger.checkpoints"), null), grid, earlier);
        showEarlier();
    }

    private static Component root(SealedCheckpoint checkpoint) {
        return checkpoint.isReadable() ? Hashes.brief(checkpoint.root()) : new Span();
    }

    private Component proof(SealedCheckpoint checkpoint) {
        return checkpoint.isReadable() ? prove(checkpoint) : new Span(getTranslation("ledger.checkpoint.altered"));
    }

    private Button prove(SealedCheckpoint checkpoint) {
        var button = new Button(getTranslation("ledger.growth.prove"), click -> open(checkpoint));
        button.addThemeNames("small", "tertiary");
        button.setAriaLabel(getTranslation("ledger.growth.prove-one", checkpoint.number()));
        return button;
    }

    private void open(SealedCheckpoint checkpoint) {
        try {
            new CheckpointDialog(ledger.growthSince(checkpoint.number())).open();
        } catch (RuntimeException refusal) {
            Messages.error(refusal);
        }
    }

    private void showEarlier() {
        var last = shown.isEmpty()
                ? LedgerService.NEWEST
                : shown.get(shown.size() - 1).number();
        var found = ledger.checkpoints(last, PAGE + 1);
        shown.addAll(found.subList(0, Math.min(PAGE, found.size())));
        grid.setItems(shown);
        earlier.setVisible(found.size() > PAGE);
    }
}
