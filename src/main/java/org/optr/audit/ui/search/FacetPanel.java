package org.optr.audit.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.Facet;
import org.optr.audit.search.FoundFigures;
import org.optr.audit.search.FoundFigures.Count;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;

/** How many entries there are of which kind; choosing one narrows the search down. */
final class FacetPanel extends Div {

    private final FacetWords words;
    private final Consumer<AuditQuery> search;

    FacetPanel(FacetWords words, Consumer<AuditQuery> search) {
        this.words = words;
        this.search = search;
        addClassName("search-facets");
    }

    void show(AuditQuery query, FoundFigures figures) {
        removeAll();
        figures.facets().forEach((facet, counts) -> {
            if (!counts.isEmpty()) {
                add(group(query, facet, counts));
            }
        });
    }

    private Component group(AuditQuery query, Facet facet, List<Count> counts) {
        var title = new H3(getTranslation(StatusBadge.key(facet)));
        var names = words.of(facet, counts);
        var values = new UnorderedList();
        counts.forEach(count -> values.add(new ListItem(
                box(query, facet, count, names.getOrDefault(count.value(), count.value())), number(count))));
        var group = new Div(title, values);
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", title.getText());
        return group;
    }

    private Checkbox box(AuditQuery query, Facet facet, Count count, String name) {
        var box = new Checkbox(name, count.chosen());
        box.addValueChangeListener(change -> {
            var chosen = new HashSet<>(query.chosen(facet));
            if (change.getValue()) {
                chosen.add(count.value());
            } else {
                chosen.remove(count.value());
            }
            search.accept(query.choosing(facet, chosen));
        });
        return box;
    }

    private static Span number(Count count) {
        var number = new Span(Formats.current().number(count.entries()));
        number.addClassName("count");
        return number;
    }
}
