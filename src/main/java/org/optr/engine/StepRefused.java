package org.optr.engine;

/** A business error of a step: a boundary event of the model may catch its code. */
public class StepRefused extends RuntimeException {

    private final String code;

    public StepRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
