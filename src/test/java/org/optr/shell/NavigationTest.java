package org.optr.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.optr.ui.BrowserlessTest;
import org.optr.ui.Lucide;

class NavigationTest extends BrowserlessTest {

    private static final Destination HOME = new Destination("", "menu.home", Lucide.HOUSE, false);
    private static final Destination INBOX = new Destination("inbox", "menu.work", Lucide.INBOX, false);
    private static final Destination AUDIT = new Destination("audit", "menu.govern", Lucide.HISTORY, true);

    @Test
    void whatGovernsStandsInAGroupOfItsOwn() {
        var navigation = new Navigation(List.of(HOME, INBOX, AUDIT));

        assertThat(_find(navigation, SideNav.class))
                .extracting(group -> group.getItems().size())
                .containsExactly(2, 1);
    }

    @Test
    void aGroupWithoutEntriesIsNotShown() {
        assertThat(_find(new Navigation(List.of(HOME)), SideNav.class)).hasSize(1);
    }

    @Test
    void anEntrySaysHowMuchWaitsAndNothingWhenNothingDoes() {
        var navigation = new Navigation(List.of(INBOX));
        var entry = _get(navigation, SideNavItem.class);

        navigation.showCount("inbox", 14);
        assertThat(entry.getSuffixComponent().getElement().getText()).isEqualTo("14");

        navigation.showCount("inbox", 0);
        assertThat(entry.getSuffixComponent().isVisible()).isFalse();
    }

    @Test
    void aPhoneShowsFourEntriesAndTheRestBehindMore() {
        var many = IntStream.range(0, 6)
                .mapToObj(i -> new Destination("view" + i, "menu.home", Lucide.HOUSE, false))
                .toList();
        var pressed = new AtomicInteger();
        var bottom = new BottomNavigation(many, pressed::incrementAndGet);

        ComponentUtil.fireEvent(_get(bottom, NativeButton.class), new ClickEvent<>(bottom));

        assertThat(_find(bottom, Anchor.class)).hasSize(4);
        assertThat(pressed).hasValue(1);
    }

    @Test
    void thePhonesMenuMarksWhereOneIs() {
        var bottom = new BottomNavigation(List.of(HOME, INBOX), () -> {});

        bottom.mark("inbox/42");

        assertThat(_find(bottom, Anchor.class))
                .extracting(link -> link.getElement().hasAttribute("aria-current"))
                .containsExactly(false, true);
    }
}
