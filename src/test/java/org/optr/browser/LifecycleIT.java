package org.optr.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole chain by eight people in eight browsers, in the product as it is delivered, on either database. */
class LifecycleIT extends BrowserTest {

    @TempDir
    private Path folder;

    private Product product;

    @Override
    String address() {
        return product.address();
    }

    @AfterEach
    void stop() {
        product.kill();
    }

    @Test
    void anObjectiveTravelsToItsGradedResultOnTheEmbeddedDatabase() throws IOException {
        product = Product.started(folder);
        new Lifecycle(this, Screens::haveNoFinding).travels();
    }

    @Test
    void anObjectiveTravelsToItsGradedResultOnTheServer() throws IOException {
        product = Product.startedOnServer(folder, "optr_lifecycle");
        new Lifecycle(this, (page, name) -> {}).travels();
    }
}
