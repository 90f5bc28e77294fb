package org.optr.result.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.optr.result.LessonSummary;
import org.optr.result.Lessons;
import org.optr.ui.EmptyState;
import org.optr.ui.HasTrail;
import org.optr.ui.Lucide;

/** The library of lessons, to search in. */
@Route(ResultNavigation.LESSONS)
@PermitAll
class LessonsView extends Div implements HasDynamicTitle, HasTrail {

    private final Lessons lessons;
    private final TextField text = new TextField();
    private final Grid<LessonSummary> grid = new Grid<>();

    LessonsView(Lessons lessons) {
        this.lessons = lessons;
        addClassNames("page", "subject-list");
        setSizeFull();
        var head = new Div(new H1(getTranslation("result.lessons.library")));
        head.addClassName("page-head");
        text.setPlaceholder(getTranslation("result.lessons.search"));
        text.setAriaLabel(getTranslation("result.lessons.search"));
        text.setPrefixComponent(Lucide.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> load());
        var filter = new Div(text);
        filter.addClassName("filter-bar");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassNames("table", "lessons");
        grid.getElement().setAttribute("aria-label", getTranslation("result.lessons.library"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(LessonsPanel.Lesson::new).setHeader(getTranslation("field.lesson"));
        grid.setEmptyStateComponent(new EmptyState(
                Lucide.SEARCH, getTranslation("result.lessons.empty"), getTranslation("result.lessons.empty.help")));
        add(head, filter, grid);
        load();
    }

    private void load() {
        grid.setItems(
                query -> lessons.find(text.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> lessons.count(text.getValue()));
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("result.list"), ResultNavigation.LIST));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("result.lessons.library");
    }
}
