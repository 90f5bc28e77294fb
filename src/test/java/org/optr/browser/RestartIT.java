package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.Steps.commentOn;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as it is delivered, in a process of its own on its file database, killed and started again. */
class RestartIT extends BrowserTest {

    @TempDir
    private Path folder;

    private Product product;

    @Override
    String address() {
        return product.address();
    }

    @AfterEach
    void stop() {
        if (product != null) {
            product.kill();
        }
    }

    @Test
    void whatWasTypedSurvivesAKilledServer() throws IOException {
        product = Product.started(folder);
        var before = signedIn("mei");
        before.navigate("/inbox");
        commentOn(before).fill("Typed just before the power cut");
        assertThat(before.getByText("Draft saved")).isVisible();

        product.kill();
        product = Product.started(folder);

        var after = signedIn("mei");
        after.navigate("/inbox");
        assertThat(commentOn(after)).hasValue("Typed just before the power cut");
    }
}
