package org.optr.audit.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.audit.replay.CaseDecisions;
import org.optr.audit.replay.CaseReplay;
import org.optr.engine.PastDecisions.PastDecision;
import org.optr.ui.Formats;
import org.optr.ui.ModelPages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** The decision tables asked up to a moment, each with what it was told, what it said, and the rules that applied. */
final class DecisionsPanel extends Panel {

    private final CaseDecisions decisions;
    private final ModelPages models;
    private final CaseReplay replay;
    private final List<PastDecision> made;
    private final Div content = new Div();
    private int shown = -1;

    DecisionsPanel(CaseDecisions decisions, ModelPages models, CaseReplay replay) {
        this.decisions = decisions;
        this.models = models;
        this.replay = replay;
        made = decisions.of(replay);
        addClassName("decided");
        content.addClassName("content");
        add(new SectionHeader(getTranslation("replay.decided"), made.size()), content);
        if (made.size() == CaseDecisions.MOST) {
            add(new Paragraph(getTranslation("replay.decided.part", CaseDecisions.MOST)));
        }
        setVisible(!made.isEmpty());
    }

    void show(int moment) {
        var until = replay.until(moment);
        var known = made.stream().filter(each -> !each.at().isAfter(until)).toList();
        if (known.size() == shown) {
            return;
        }
        shown = known.size();
        content.removeAll();
        known.forEach(each -> content.add(details(each)));
        if (known.isEmpty()) {
            content.add(new Paragraph(getTranslation("replay.decided.none")));
        } else {
            ((Details) content.getComponentAt(known.size() - 1)).setOpened(true);
        }
    }

    private Details details(PastDecision decision) {
        var place = new Div();
        var details = new Details(summary(decision), place);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && place.getComponentCount() == 0) {
                place.add(
                        line("replay.decided.told", told(decision)),
                        line("replay.decided.said", said(decision)),
                        table(decision));
            }
        });
        return details;
    }

    private String summary(PastDecision decision) {
        return getTranslation("replay.decided.at", decision.table(), time(decision.at()));
    }

    private static String time(Instant at) {
        return Formats.current().dateTime(at);
    }

    private Component table(PastDecision decision) {
        return models.table(decisions.table(decision), decision.table(), new HashSet<>(decision.rules()))
                .orElseGet(() -> new Span(getTranslation("replay.decided.gone")));
    }

    private String told(PastDecision decision) {
        return decision.inputs().stream()
                .map(input -> getTranslation("replay.change", input.label(), value(input.value())))
                .collect(Collectors.joining("; "));
    }

    private String said(PastDecision decision) {
        return decision.outcome().stream().map(this::outputs).collect(Collectors.joining("; "));
    }

    private String outputs(Map<String, @Nullable Object> outputs) {
        return outputs.entrySet().stream()
                .map(output -> getTranslation("replay.change", output.getKey(), value(output.getValue())))
                .collect(Collectors.joining(", "));
    }

    private String value(@Nullable Object value) {
        return value instanceof Instant at ? time(at) : Objects.toString(value, getTranslation("replay.nothing"));
    }

    private Paragraph line(String key, String text) {
        var line = new Paragraph(getTranslation(key, text.isEmpty() ? getTranslation("replay.nothing") : text));
        line.addClassName("meta");
        return line;
    }
}
