package org.optr.result.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ui.ObjectiveNavigation;
import org.optr.project.ProjectId;
import org.optr.project.ui.ProjectNavigation;
import org.optr.result.ResultId;
import org.optr.result.ResultPage;
import org.optr.result.ResultReader;
import org.optr.shared.Ids;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.HasTrail;
import org.optr.ui.SubjectSection;
import org.optr.ui.SubjectSection.Place;
import org.optr.ui.SubjectSections;
import org.optr.ui.TypeMark;

/** One result: its scores, the retrospective, lessons and thanks, its history. */
@Route(ResultNavigation.LIST + "/:" + ResultNavigation.PARAMETER)
@PermitAll
class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final ResultReader results;
    private final ResultContent content;
    private final ResultDialogs dialogs;
    private final List<SubjectSection> sections;
    private String title = "";

    ResultView(ResultReader results, ResultContent content, ResultDialogs dialogs, List<SubjectSection> sections) {
        this.results = results;
        this.content = content;
        this.dialogs = dialogs;
        this.sections = sections;
        addClassNames("page", "subject-page");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ResultNavigation.PARAMETER)
                .flatMap(text -> Ids.read(text, ResultId::of))
                .flatMap(results::page)
                .orElseThrow(NotFoundException::new));
    }

    private void show(ResultPage page) {
        removeAll();
        title = page.title();
        var added = new SubjectSections(
                sections, new SubjectRef(SubjectKind.RESULT, page.id().toString()));
        var tabs = new TabSheet();
        tabs.setSizeFull();
        tabs.add(getTranslation("result.tab.overview"), content.of(page));
        added.addTo(tabs, Place.TAB);
        added.addTo(tabs, Place.HISTORY);
        add(head(page), tabs);
    }

    private Div head(ResultPage page) {
        var line = new Div(new H1(page.title()), new ResultBar(page, dialogs));
        line.addClassName("title-line");
        var of = new Span(new TypeMark(page.subject().kind()), subjectLink(page));
        var context = new Div(of);
        context.addClassName("context-line");
        var text = new Div(line, context);
        text.addClassName("page-title");
        var head = new Div(new TypeMark(SubjectKind.RESULT).large(), text);
        head.addClassName("page-head");
        return head;
    }

    private Anchor subjectLink(ResultPage page) {
        var id = page.subject().id();
        return page.subject().kind() == SubjectKind.OBJECTIVE
                ? new Anchor(ObjectiveNavigation.path(ObjectiveId.of(id)), getTranslation("result.of.objective"))
                : new Anchor(ProjectNavigation.path(ProjectId.of(id)), getTranslation("result.of.project"));
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("result.list"), ResultNavigation.LIST));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
