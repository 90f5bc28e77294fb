package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;
import org.optr.workbench.check.Finding;
import org.optr.workbench.check.Finding.Severity;

/** What was found: how bad, the sentence, where, by which rule, and how to mend it. */
final class ProblemsDrawer extends Div {

    static final Map<Severity, Look> LOOKS =
            Map.of(Severity.ERROR, Look.OFF_TRACK, Severity.WARNING, Look.AT_RISK, Severity.ADVICE, Look.DONE);

    /** More are shown when somebody asks for them: a large drawing has thousands, and a browser takes long to show them. */
    private static final int AT_FIRST = 25;

    private final Span count = new Span();
    private final Div chips = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Div beside = new Div();
    private final Map<Tab, Supplier<Component>> contents = new HashMap<>();
    private final Tab problems = new Tab(getTranslation("editor.problems"));
    private final Tabs tabs = new Tabs(problems);
    private final Button fold = new Button(Lucide.CHEVRON_DOWN.create(), click -> toggle());
    private final Consumer<Finding> show;
    private final Consumer<Finding> mend;
    private final BiFunction<String, String, String> titles;
    private final Map<Span, Finding> places = new LinkedHashMap<>();
    private List<Finding> shown = List.of();
    private boolean editable;
    private boolean all;

    /** @param titles words an element of a file */
    ProblemsDrawer(Consumer<Finding> show, Consumer<Finding> mend, BiFunction<String, String, String> titles) {
        this.show = show;
        this.mend = mend;
        this.titles = titles;
        addClassName("problems");
        count.addClassName("count");
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "status");
        fold.addThemeNames("tertiary", "small", "icon");
        fold.setAriaLabel(getTranslation("editor.fold-problems"));
        fold.getElement().setAttribute("aria-expanded", "true");
        problems.add(count);
        tabs.addThemeName("small");
        tabs.getElement().setAttribute("aria-label", getTranslation("editor.drawer"));
        tabs.addSelectedChangeListener(change -> open(change.getSelectedTab()));
        beside.addClassName("beside");
        beside.setVisible(false);
        var head = new Div(tabs, chips, fold);
        head.addClassName("problems-head");
        add(head, list, beside);
        refill();
    }

    /** Puts something on a tab of its own; it is read anew whenever the tab is chosen. */
    void add(Tab tab, Supplier<Component> content) {
        contents.put(tab, content);
        tabs.add(tab);
    }

    private void open(Tab tab) {
        var content = contents.get(tab);
        list.setVisible(content == null);
        chips.setVisible(content == null);
        beside.setVisible(content != null);
        beside.removeAll();
        if (content != null) {
            beside.add(content.get());
        }
    }

    private void toggle() {
        setClassName("folded", !hasClassName("folded"));
        fold.getElement().setAttribute("aria-expanded", String.valueOf(!hasClassName("folded")));
    }

    void show(List<Finding> findings, boolean editable) {
        if (findings.equals(shown) && editable == this.editable) {
            places.forEach((where, finding) -> where.setText(title(finding)));
        } else {
            shown = findings;
            this.editable = editable;
            refill();
        }
    }

    private void refill() {
        count.setText(String.valueOf(shown.size()));
        chips.removeAll();
        for (var severity : Severity.values()) {
            var number =
                    shown.stream().filter(each -> each.severity() == severity).count();
            if (number > 0) {
                chips.add(chip(severity, number));
            }
        }
        list.removeAll();
        places.clear();
        if (shown.isEmpty()) {
            list.add(new ListItem(getTranslation("editor.no-problems")));
        }
        shown.stream().limit(all ? shown.size() : AT_FIRST).map(this::row).forEach(list::add);
        if (!all && shown.size() > AT_FIRST) {
            list.add(new ListItem(more()));
        }
    }

    private Button more() {
        var more = new Button(getTranslation("editor.all-problems", shown.size()), click -> {
            all = true;
            refill();
            list.getChildren()
                    .skip(AT_FIRST)
                    .flatMap(Component::getChildren)
                    .flatMap(part -> part instanceof Button sentence ? Stream.of(sentence) : Stream.empty())
                    .findFirst()
                    .ifPresent(Button::focus);
        });
        more.addThemeNames("tertiary-inline", "small");
        return more;
    }

    private String title(Finding finding) {
        return titles.apply(finding.file(), finding.element());
    }

    private Span chip(Severity severity, long number) {
        var key = "editor.count." + severity.name().toLowerCase(Locale.ROOT);
        var look = LOOKS.getOrDefault(severity, Look.DRAFT);
        var chip = new Span(look.icon().create(13), new Span(getTranslation(key, number)));
        chip.addClassNames("badge", "plain", look.className());
        return chip;
    }

    private ListItem row(Finding finding) {
        var sentence = new Button(words(finding), click -> show.accept(finding));
        sentence.addThemeNames("tertiary-inline", "small");
        sentence.addClassName("sentence");
        var where = new Span(title(finding));
        where.addClassName("where");
        places.put(where, finding);
        var rule = new Span(getTranslation("check.rule." + finding.rule()));
        rule.addClassName("rule");
        var badge = new StatusBadge(finding.severity(), LOOKS.getOrDefault(finding.severity(), Look.DRAFT)).plain();
        var row = new ListItem(badge, sentence, where, rule);
        var change = finding.mend();
        if (change != null && editable) {
            var button = new Button(
                    getTranslation("Mend." + change.kind().name().toLowerCase(Locale.ROOT)),
                    click -> mend.accept(finding));
            button.addThemeNames("tertiary-inline", "small");
            button.addClassName("mend");
            row.add(button);
        }
        return row;
    }

    String words(Finding finding) {
        return getTranslation(finding.key(), finding.arguments().toArray());
    }
}
