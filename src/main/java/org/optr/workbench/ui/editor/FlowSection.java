package org.optr.workbench.ui.editor;

/** What an element leads to: it is connected with others, and ways are taken away, without a mouse. */
final class FlowSection implements Section {

    @Override
    public String name() {
        return "flows";
    }

    @Override
    public boolean fits(Facts facts) {
        return !facts.outgoing().isEmpty() || !facts.targets().isEmpty();
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var ways = new Ways(fields, around.open());
        ways.show(facts);
        fields.add(ways);
    }

    @Override
    public void follow(Fields fields, Facts facts) {
        fields.getChildren()
                .filter(Ways.class::isInstance)
                .map(Ways.class::cast)
                .forEach(ways -> ways.show(facts));
    }
}
