package org.optr.audit.ui.findings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.optr.audit.findings.FindingQuery;
import org.optr.audit.findings.FoundFindings;
import org.optr.audit.ui.Awaited;
import org.optr.ui.Formats;

/** Findings, as soon as they are computed. */
final class FindingResult extends Composite<Awaited<FoundFindings>> implements Awaited.Question<FoundFindings> {

    private static final Awaited.Words WORDS =
            new Awaited.Words("findings.running", "findings.read-so-far", "findings.failed", "findings.too-slow");

    private final FindingServices services;
    private final FindingQuery query;
    private final RulesPanel rules;
    private final ZoneId zone = Formats.current().zone();

    FindingResult(FindingServices services, FindingQuery query, RulesPanel rules) {
        this.services = services;
        this.query = query;
        this.rules = rules;
        rules.show(query, Map.of());
    }

    @Override
    protected Awaited<FoundFindings> initContent() {
        var awaited = new Awaited<>(
                this, WORDS, found -> List.of(said(found), new FindingList(services, found, query, rules)));
        awaited.addClassName("finding-result");
        return awaited;
    }

    @Override
    public CompletableFuture<FoundFindings> ask() {
        return services.findings().find(query.from(), query.until(), zone);
    }

    @Override
    public long read() {
        return services.findings().read(query.from(), query.until(), zone);
    }

    @Override
    public void forget() {
        services.findings().forget(query.from(), query.until(), zone);
    }

    private Div said(FoundFindings found) {
        var key = found.whole() ? "findings.whole" : "findings.limited";
        var words = new Paragraph(
                getTranslation(key, found.read(), Formats.current().clock(found.at())));
        words.addClassName("meta");
        var again = new Button(
                getTranslation("findings.again"), click -> getContent().again());
        again.addThemeNames("small", "tertiary");
        var said = new Div(words, again);
        said.addClassName("finding-said");
        var behind = services.search().behind();
        if (behind > 0) {
            var late = new Paragraph(getTranslation("search.behind", behind));
            late.addClassName("meta");
            said.add(late);
        }
        return said;
    }
}
