package org.optr.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same with the product as it is delivered, on its H2 file database. */
class PackagedLifecycleIT extends BrowserTest {

    @TempDir
    private Path folder;

    private Product product;

    @Override
    String address() {
        return product.address();
    }

    @BeforeEach
    void start() throws IOException {
        product = Product.started(folder);
    }

    @AfterEach
    void stop() {
        product.kill();
    }

    @Test
    void anObjectiveTravelsToItsGradedResult() {
        new Lifecycle(this).travels();
    }
}
