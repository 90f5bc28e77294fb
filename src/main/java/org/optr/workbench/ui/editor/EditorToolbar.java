package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import org.optr.ui.Lucide;

/** The row above the files: undo, which version this is, whether it is saved, who is here, and where it goes on. */
final class EditorToolbar extends Div {

    private final Button undo = icon(Lucide.UNDO_2, "editor.undo");
    private final Button redo = icon(Lucide.REDO_2, "editor.redo");
    private final Span saved = new Span();
    private final Button pen = new Button(getTranslation("editor.take-pen"), Lucide.PENCIL.create(14));
    private final Button tryIt = new Button(getTranslation("editor.try"), Lucide.HAND.create(14));
    private final Button compare = new Button(getTranslation("editor.compare"), Lucide.COLUMNS_2.create(14));
    private final Button backTest = new Button(getTranslation("editor.back-test"), Lucide.FLASK_CONICAL.create(14));
    private final Button propose = new Button(getTranslation("editor.propose"), Lucide.SEND.create(14));

    EditorToolbar(Actions actions, MenuBar revisions, Span basis, Component visitors, MenuBar file) {
        addClassName("editor-toolbar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("editor.toolbar"));
        undo.addClickListener(click -> actions.undo());
        redo.addClickListener(click -> actions.redo());
        pen.addClickListener(click -> actions.takePen());
        tryIt.addClickListener(click -> actions.tryIt());
        compare.addClickListener(click -> actions.compare());
        backTest.addClickListener(click -> actions.backTest());
        propose.addClickListener(click -> actions.propose());
        undo.setEnabled(false);
        redo.setEnabled(false);
        pen.addThemeName("small");
        tryIt.addThemeName("small");
        compare.addThemeName("small");
        backTest.addThemeName("small");
        propose.addThemeNames("primary", "small");
        basis.addClassName("basis");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        var end = new Div(file, pen, tryIt, compare, backTest, propose);
        end.addClassName("end");
        add(undo, redo, revisions, basis, saved, visitors, end);
    }

    private Button icon(Lucide icon, String words) {
        var button = new Button(icon.create());
        button.addThemeNames("tertiary", "small", "icon");
        button.setAriaLabel(getTranslation(words));
        button.setTooltipText(getTranslation(words));
        return button;
    }

    void canUndo(FileEditor.Stack stack) {
        undo.setEnabled(stack.undo());
        redo.setEnabled(stack.redo());
    }

    void saySaved(String words, boolean good) {
        saved.setText(words);
        saved.setClassName("bad", !good);
    }

    /** @param others whether somebody else holds the pen */
    void allow(boolean editing, boolean others, boolean proposing) {
        undo.setVisible(editing);
        redo.setVisible(editing);
        pen.setVisible(others);
        propose.setVisible(proposing);
    }

    void setComparable(boolean comparable) {
        compare.setVisible(comparable);
    }

    /** What the buttons do. */
    interface Actions {

        void undo();

        void redo();

        void takePen();

        void tryIt();

        void compare();

        void backTest();

        void propose();
    }
}
