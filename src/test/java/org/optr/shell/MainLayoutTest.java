package org.optr.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import org.optr.people.PeopleFixtures;
import org.optr.ui.EmptyState;
import org.optr.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class MainLayoutTest extends ViewTest {

    @Autowired
    private PeopleFixtures fixtures;

    @Test
    void whoSignsInSeesTheirDayAndTheirName() {
        signIn(fixtures.person("Mei Lin"), ENGLISH);

        assertThat(_get(H1.class).getText()).isEqualTo("My day");
        assertThat(_get(PersonMenu.class).getElement().getTextRecursively()).contains("Mei Lin");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("Home");
    }

    @Test
    void theFrameSpeaksChinese() {
        signIn(fixtures.person("王伟"), SIMPLIFIED_CHINESE);

        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("首页");
        assertThat(_get(H1.class).getText()).isEqualTo("我的一天");
    }

    @Test
    void anAddressWithoutAViewIsSaidInWords() {
        signIn(fixtures.person("Mei Lin"), ENGLISH);

        UI.getCurrent().navigate("nowhere");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).startsWith("Nothing is here");
    }
}
