package org.optr.engine.guard;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransform;
import org.camunda.bpm.dmn.engine.impl.transform.DefaultDmnTransform;
import org.camunda.bpm.dmn.engine.impl.transform.DefaultDmnTransformer;

/** Checks a decision model before the engine reads it, wherever it comes from. */
final class GuardedDmnTransformer extends DefaultDmnTransformer {

    private final ModelCheck check;

    GuardedDmnTransformer(ModelCheck check) {
        this.check = check;
    }

    @Override
    public DmnTransform createTransform() {
        return new DefaultDmnTransform(this) {
            @Override
            public void setModelInstance(InputStream stream) {
                var model = Refusals.read(() -> stream);
                Refusals.throwAny("of decisions", check.dmn(model));
                super.setModelInstance(new ByteArrayInputStream(model));
            }

            @Override
            public void setModelInstance(File file) {
                throw new UnsupportedOperationException("Decision models are read as streams");
            }
        };
    }
}
