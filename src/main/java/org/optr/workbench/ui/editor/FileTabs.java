package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.ui.Lucide;

/** The files of a draft; a dot on what is not saved, a mark on what has an error. */
final class FileTabs extends Div {

    private final Tabs tabs = new Tabs();
    private final Map<String, Tab> files = new LinkedHashMap<>();
    private final Map<String, Span> states = new LinkedHashMap<>();
    private boolean filling;

    /** @param aside stands at the end of the row */
    FileTabs(Consumer<String> open, Span aside) {
        addClassName("file-tabs");
        aside.addClassName("aside");
        add(tabs, aside);
        tabs.getElement().setAttribute("aria-label", getTranslation("editor.files"));
        tabs.addSelectedChangeListener(change -> {
            if (!filling) {
                files.entrySet().stream()
                        .filter(entry -> entry.getValue() == change.getSelectedTab())
                        .findFirst()
                        .ifPresent(entry -> open.accept(entry.getKey()));
            }
        });
    }

    /** Shows the files, the drawing of the process first. */
    void show(Collection<String> names, String current) {
        filling = true;
        tabs.removeAll();
        files.clear();
        states.clear();
        names.stream().sorted(FileTabs::drawingFirst).forEach(this::addTab);
        filling = false;
        select(current);
    }

    private static int drawingFirst(String one, String other) {
        var kinds = FileKind.of(one).orElseThrow().compareTo(FileKind.of(other).orElseThrow());
        return kinds == 0 ? one.compareTo(other) : kinds;
    }

    private void addTab(String file) {
        var state = new Span();
        state.addClassName("file-state");
        var icon =
                switch (FileKind.of(file).orElseThrow()) {
                    case BPMN -> Lucide.WORKFLOW;
                    case DMN -> Lucide.TABLE_2;
                    case FORM -> Lucide.TEXT_CURSOR_INPUT;
                };
        var tab = new Tab(icon.create(14), new Span(file), state);
        files.put(file, tab);
        states.put(file, state);
        tabs.add(tab);
    }

    void select(String file) {
        filling = true;
        tabs.setSelectedTab(files.get(file));
        filling = false;
    }

    void mark(Set<String> unsaved, Set<String> wrong) {
        states.forEach((file, state) -> {
            state.setClassName("unsaved", unsaved.contains(file));
            state.setClassName("wrong", wrong.contains(file));
            var words = unsaved.contains(file) ? "editor.file-unsaved" : "editor.file-wrong";
            var marked = unsaved.contains(file) || wrong.contains(file);
            state.setTitle(marked ? getTranslation(words) : "");
            state.setText("");
            if (marked) {
                state.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation(words));
            } else {
                state.getElement().removeAttribute("role").removeAttribute("aria-label");
            }
        });
    }
}
