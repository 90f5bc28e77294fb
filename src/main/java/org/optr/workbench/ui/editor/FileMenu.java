package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.ui.Lucide;

/** What is done with files as such: taken out of OPTR, brought in, added, removed. */
final class FileMenu extends MenuBar {

    private final SubMenu menu;
    private final Supplier<Content> current;
    private final Actions actions;

    FileMenu(Supplier<Content> current, Actions actions) {
        this.current = current;
        this.actions = actions;
        addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY);
        var item = addItem(Lucide.ELLIPSIS.create());
        item.setAriaLabel(getTranslation("editor.file-menu"));
        menu = item.getSubMenu();
    }

    void show(boolean editable) {
        menu.removeAll();
        var export =
                new Anchor(DownloadHandler.fromInputStream(download -> response()), getTranslation("editor.export"));
        export.getElement().setAttribute("download", true);
        menu.addItem(export);
        if (editable) {
            menu.addItem(getTranslation("editor.import"), click -> actions.bringIn());
            menu.addItem(getTranslation("editor.new-form"), click -> actions.add(FileKind.FORM));
            menu.addItem(getTranslation("editor.new-table"), click -> actions.add(FileKind.DMN));
            menu.addItem(getTranslation("editor.remove-file"), click -> actions.remove());
            menu.addItem(getTranslation("editor.discard"), click -> actions.discard());
        }
    }

    private DownloadResponse response() {
        var content = current.get();
        var bytes = content.text().getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), content.file(), "application/octet-stream", bytes.length);
    }

    /** A file as it leaves OPTR. */
    record Content(String file, String text) {}

    /** What the items do. */
    interface Actions {

        void bringIn();

        void add(FileKind kind);

        void remove();

        void discard();
    }
}
