package org.optr.engine.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.optr.engine.ModelProblem;

/** How the engine learns that a model is not accepted. */
final class Refusals {

    /** Reads no more than a model may have, and one byte to tell that it has more. */
    static byte[] read(Supplier<InputStream> source) {
        try (var stream = source.get()) {
            return stream.readNBytes(XmlReader.BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void throwAny(String model, List<ModelProblem> problems) {
        if (!problems.isEmpty()) {
            var list = problems.stream().map(ModelProblem::toString).collect(Collectors.joining("; "));
            throw new ProcessEngineException("Model %s refused: %s".formatted(model, list));
        }
    }

    private Refusals() {}
}
