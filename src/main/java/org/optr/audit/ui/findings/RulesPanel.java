package org.optr.audit.ui.findings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Consumer;
import org.optr.audit.findings.FindingPage.Count;
import org.optr.audit.findings.FindingQuery;
import org.optr.audit.findings.FindingRule;
import org.optr.audit.findings.RuleSetting;
import org.optr.audit.findings.RuleStatus;
import org.optr.ui.EditorDialog;
import org.optr.ui.Look;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** The rules in words, how many findings each has made, and the way to adjust it. */
final class RulesPanel extends Panel {

    private final FindingServices services;
    private final Consumer<FindingQuery> go;
    private final Consumer<FindingQuery> again;
    private final UnorderedList rows = new UnorderedList();

    /**
     * @param go leads to the address of a query
     * @param again shows what a query finds by the rules as they are set now
     */
    RulesPanel(FindingServices services, Consumer<FindingQuery> go, Consumer<FindingQuery> again) {
        this.services = services;
        this.go = go;
        this.again = again;
        addClassName("finding-rules");
        rows.getElement().setAttribute("aria-label", getTranslation("findings.rules"));
        add(new SectionHeader(getTranslation("findings.rules"), FindingRule.values().length), rows);
    }

    /** @param counts of the findings; empty as long as they are not known */
    void show(FindingQuery query, Map<FindingRule, Count> counts) {
        rows.removeAll();
        services.rules().all().forEach(setting -> rows.add(row(setting, query, counts)));
    }

    private ListItem row(RuleSetting setting, FindingQuery query, Map<FindingRule, Count> counts) {
        var name = FindingWords.rule(setting.rule());
        var box = new Checkbox(name, query.rules().contains(setting.rule()));
        box.setTooltipText(getTranslation("findings.only-rule"));
        box.addValueChangeListener(change -> choose(query, setting.rule(), change.getValue()));
        var words = new Paragraph(FindingWords.sentence(setting));
        words.addClassName("secondary");
        var what = new Div(box, words);
        what.addClassName("what");
        var adjust = new Button(getTranslation("findings.adjust"), click -> adjust(setting, query));
        adjust.addThemeNames("small");
        adjust.setAriaLabel(getTranslation("findings.adjust.rule", name));
        var row = new ListItem(
                what, number(counts.getOrDefault(setting.rule(), new Count(0, 0))), status(setting), adjust);
        row.setId("rule-" + setting.rule());
        return row;
    }

    private Span number(Count count) {
        var number = new Span(getTranslation("findings.count", count.all(), count.open()));
        number.addClassNames("secondary", "count");
        return number;
    }

    private static Component status(RuleSetting setting) {
        return new StatusBadge(RuleStatus.of(setting), setting.on() ? Look.DONE : Look.DRAFT).plain();
    }

    private void choose(FindingQuery query, FindingRule rule, boolean chosen) {
        var rules = new HashSet<>(query.rules());
        if (chosen) {
            rules.add(rule);
        } else {
            rules.remove(rule);
        }
        go.accept(new FindingQuery(query.from(), query.until(), rules, query.person(), query.seen()));
    }

    private void adjust(RuleSetting setting, FindingQuery query) {
        var form = new RuleForm(setting);
        new EditorDialog("findings.adjust", "findings.adjust.save", form, () -> {
                    services.rules().adjust(setting, form.on(), form.limit(), form.workingTime());
                    again.accept(query);
                })
                .open();
    }
}
