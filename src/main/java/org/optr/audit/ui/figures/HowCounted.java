package org.optr.audit.ui.figures;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.optr.audit.figures.Change;
import org.optr.audit.figures.Spread;

/** What is counted and what is not, in words. */
final class HowCounted extends Details {

    HowCounted() {
        setSummaryText(getTranslation("figures.how"));
        addClassName("how-counted");
        var rules = new UnorderedList();
        Stream.of("cases", "time", "percentile", "waiting", "share", "rework", "rounds", "called", "due", "variants")
                .map(rule -> getTranslation("figures.how." + rule, Spread.ENOUGH_FOR_MEDIAN, Spread.ENOUGH_FOR_LONG))
                .forEach(words -> rules.add(new ListItem(words)));
        rules.add(new ListItem(getTranslation("figures.how.compared", Change.ENOUGH)));
        add(rules);
    }
}
