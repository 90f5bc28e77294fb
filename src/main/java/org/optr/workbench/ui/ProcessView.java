package org.optr.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.CountedTab;
import org.optr.ui.HasTrail;
import org.optr.ui.Languages;
import org.optr.ui.SubjectSection;
import org.optr.ui.SubjectSection.Place;
import org.optr.ui.SubjectSections;

/** One package: its files in the version in use or an earlier one, its versions, its drafts, its history. */
@Route(ProcessNavigation.LIST + "/:" + ProcessNavigation.NAME)
@PermitAll
class ProcessView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final ModelLibrary library;
    private final PackageFiles files;
    private final ProcessPanels panels;
    private final List<SubjectSection> sections;
    private String title = "";

    ProcessView(ModelLibrary library, PackageFiles files, ProcessPanels panels, List<SubjectSection> sections) {
        this.library = library;
        this.files = files;
        this.panels = panels;
        this.sections = sections;
        addClassNames("page", "subject-page", "process-page");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var name = event.getRouteParameters().get(ProcessNavigation.NAME).orElse("");
        var versions = library.versions(name);
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(ProcessNavigation.VERSION);
        var shown = versions.stream()
                .filter(version -> wanted.isEmpty() || version.id().equals(new VersionId(wanted.get())))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        show(versions, shown);
    }

    private void show(List<Version> versions, Version shown) {
        removeAll();
        var inUse = versions.get(0);
        title = Languages.name(inUse.title());
        var tabs = new TabSheet();
        tabs.setSizeFull();
        files.addTo(tabs, library.content(shown.id()), title);
        tabs.add(new CountedTab(getTranslation("library.tab.versions"), versions.size()), panels.versions(versions));
        var drafts = panels.drafts(inUse);
        tabs.add(new CountedTab(getTranslation("library.tab.drafts"), drafts.size()), drafts);
        new SubjectSections(sections, new SubjectRef(SubjectKind.PROCESS, inUse.name())).addTo(tabs, Place.HISTORY);
        add(panels.head(inUse, shown), panels.notes(inUse, shown), tabs);
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("library.title"), ProcessNavigation.LIST));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
