package org.optr.audit.ui.search;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.optr.audit.search.SavedSearchSummary;
import org.optr.audit.search.SavedSearches;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.ui.EditorDialog;
import org.optr.ui.Messages;

/** The searches that somebody keeps: going back to one, keeping the one shown, renaming and removing. */
final class SavedSearchMenu extends MenuBar {

    private final SavedSearches searches;
    private final People people;
    private final Consumer<String> open;
    private final Supplier<String> shown;
    private final SubMenu menu;

    /**
     * @param open goes to a query as the address of the page holds it
     * @param shown returns the one that is shown now
     */
    SavedSearchMenu(SavedSearches searches, People people, Consumer<String> open, Supplier<String> shown) {
        this.searches = searches;
        this.people = people;
        this.open = open;
        this.shown = shown;
        menu = addItem(getTranslation("search.saved")).getSubMenu();
        fill();
    }

    private void fill() {
        menu.removeAll();
        menu.addItem(getTranslation("search.save"), click -> save());
        searches.all().forEach(this::add);
    }

    private void add(SavedSearchSummary search) {
        if (!search.mine()) {
            var owner = people.find(search.person()).map(PersonSummary::name).orElse("");
            menu.addItem(
                    getTranslation("search.shared-by", search.name(), owner), click -> open.accept(search.query()));
            return;
        }
        var item = menu.addItem(search.name());
        item.getSubMenu().addItem(getTranslation("search.open"), click -> open.accept(search.query()));
        item.getSubMenu().addItem(getTranslation("search.change"), click -> change(search));
        item.getSubMenu().addItem(getTranslation("search.remove"), click -> remove(search));
    }

    private void save() {
        var form = new SavedSearchForm("", false);
        new EditorDialog("search.save", "search.save.confirm", form, () -> {
                    searches.save(form.name(), shown.get(), form.shared());
                    fill();
                })
                .open();
    }

    private void change(SavedSearchSummary search) {
        var form = new SavedSearchForm(search.name(), search.shared());
        new EditorDialog("search.change", "search.change.confirm", form, () -> {
                    searches.change(search.id(), form.name(), form.shared());
                    fill();
                })
                .open();
    }

    private void remove(SavedSearchSummary search) {
        Messages.attempt(() -> searches.remove(search.id()), "search.removed");
        fill();
    }
}
