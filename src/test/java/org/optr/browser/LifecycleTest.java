package org.optr.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole chain by eight people in eight browsers, in the product as it is delivered. */
abstract class LifecycleTest extends BrowserTest {

    @TempDir
    private Path folder;

    private Product product;

    abstract Product started(Path folder) throws IOException;

    /** Looks once at each kind of screen, with its name. */
    abstract BiConsumer<Page, String> look();

    @BeforeEach
    void start() throws IOException {
        product = started(folder);
    }

    @Override
    String address() {
        return product.address();
    }

    @AfterEach
    void stop() {
        product.kill();
    }

    @Test
    void anObjectiveTravelsToItsGradedResult() {
        new Lifecycle(this, look()).travels();
    }
}
