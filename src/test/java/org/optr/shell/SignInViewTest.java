package org.optr.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.optr.shell.DemoSignIns.DemoSignIn;
import org.optr.ui.BrowserlessTest;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SignInViewTest extends BrowserlessTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    void signingInSpeaksChineseToo() {
        speak(SIMPLIFIED_CHINESE);

        assertThat(_get(view(), H1.class).getText()).isEqualTo("登录");
    }

    @Test
    void noSignInIsShownOutsideTheDemo() {
        assertThat(_find(view(), DemoSignInList.class)).isEmpty();
    }

    @Test
    void aVisitorOfTheDemoPicksAPerson() {
        DemoSignIns demo = () -> List.of(new DemoSignIn("Mei Lin", "Approves objectives", "mei", "demo"));
        beans.addBean("demo", demo);

        assertThat(_find(
                        view(),
                        Button.class,
                        button -> button.withPredicate(each ->
                                "Sign in as Mei Lin".equals(each.getAriaLabel().orElse("")))))
                .hasSize(1);
    }

    private SignInView view() {
        return new SignInView(beans.getBeanProvider(DemoSignIns.class));
    }
}
