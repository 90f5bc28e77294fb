package org.optr.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.stream.IntStream;

/** The tabs of the page that is open. */
final class Tabs {

    /** Opens the tab whose name begins with the words. */
    static void open(String words) {
        var names = names();
        var index = IntStream.range(0, names.size())
                .filter(each -> names.get(each).startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is none of " + names));
        _get(TabSheet.class).setSelectedIndex(index);
    }

    static List<String> names() {
        var sheet = _get(TabSheet.class);
        return IntStream.range(0, sheet.getTabCount())
                .mapToObj(sheet::getTabAt)
                .map(tab -> tab.getElement().getTextRecursively())
                .toList();
    }

    private Tabs() {}
}
