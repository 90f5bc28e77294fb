package org.optr.audit.ui.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.optr.audit.export.Exports;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.AuditSearch;
import org.optr.audit.search.FoundFigures;
import org.optr.audit.search.SavedSearches;
import org.optr.audit.ui.AuditTabs;
import org.optr.audit.ui.export.ExportFound;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.ui.CountedTab;
import org.optr.ui.EmptyState;
import org.optr.ui.ErrorWords;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;

/** Searches everything that happened; its address is the query. */
@Route("audit")
@Menu(title = "menu.audit", order = 105, icon = "shield-check")
@RolesAllowed(Roles.AUDITOR)
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SearchServices services;
    private final SearchFields fields;
    private final FacetPanel facets;
    private final Details folded;
    private final Div results = new Div();
    private AuditQuery query = AuditQuery.ALL;

    AuditView(SearchServices services, SavedSearches saved, Exports exports) {
        this.services = services;
        fields = new SearchFields(services.people(), services.pickers(), this::go);
        facets = new FacetPanel(services.words(), this::go);
        addClassNames("page", "audit-search");
        setSizeFull();
        var menu = new SavedSearchMenu(saved, services.people(), this::go, this::address);
        var head = new Div(new H1(getTranslation("search.title")), menu, new ExportFound(exports, () -> query));
        head.addClassName("page-head");
        folded = new Details(getTranslation("search.narrow"), facets);
        folded.setOpened(true);
        folded.getElement().executeJs("if (matchMedia('(max-width: 1023px)').matches) this.opened = false");
        results.addClassName("search-results");
        var body = new Div(folded, results);
        body.addClassName("search-body");
        add(new AuditTabs(AuditView.class), head, fields, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = QueryAddress.read(
                event.getLocation().getQueryParameters(), Formats.current().zone());
        fields.show(query);
        results.removeAll();
        folded.setVisible(true);
        try {
            var figures = services.search().figures(query);
            facets.show(query, figures);
            results.add(new NarrowedTo(services.search(), query, this::go));
            addResults(figures);
        } catch (RuleViolation refusal) {
            folded.setVisible(false);
            fields.refuse(ErrorWords.of(refusal));
        }
    }

    private void addResults(FoundFigures figures) {
        var behind = services.search().behind();
        if (behind > 0) {
            var late = new Paragraph(getTranslation("search.behind", behind));
            late.addClassName("meta");
            results.add(late);
        }
        var setAside = services.search().setAside();
        if (setAside > 0) {
            results.add(new Note(
                    Look.AT_RISK,
                    getTranslation("search.set-aside", setAside) + " ",
                    getTranslation("search.set-aside.where")));
        }
        if (figures.count() == 0) {
            results.add(new EmptyState(
                    Lucide.SEARCH, getTranslation("search.nothing"), getTranslation("search.nothing.help")));
            return;
        }
        var entries = new EntryList(services, query, this::go);
        var cases = cases(figures);
        cases.setVisible(false);
        var tabs = new Tabs(
                new Tab(getTranslation(figures.whole() ? "search.count" : "search.count.more", figures.count())),
                new CountedTab(getTranslation("search.cases"), figures.cases().size()));
        tabs.addSelectedChangeListener(change -> {
            entries.setVisible(tabs.getSelectedIndex() == 0);
            cases.setVisible(tabs.getSelectedIndex() == 1);
        });
        results.add(tabs, entries, cases);
    }

    private Div cases(FoundFigures figures) {
        var cases = new Div(new CaseList(services, figures.cases()));
        if (!figures.whole() || figures.cases().size() > CaseList.MOST) {
            var limit = new Paragraph(getTranslation("search.cases.limit", CaseList.MOST, AuditSearch.COUNTED));
            limit.addClassName("meta");
            cases.add(limit);
        }
        return cases;
    }

    private void go(AuditQuery next) {
        go(QueryAddress.of(next, Formats.current().zone()));
    }

    private void go(String address) {
        go(QueryParameters.fromString(address));
    }

    private static void go(QueryParameters address) {
        UI.getCurrent().navigate(AuditView.class, address);
    }

    private String address() {
        return QueryAddress.of(query, Formats.current().zone()).getQueryString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title");
    }
}
