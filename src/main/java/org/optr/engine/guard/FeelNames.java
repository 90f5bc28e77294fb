package org.optr.engine.guard;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.HashSet;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Ref;

/** Finds which variables a parsed FEEL expression reads: all names but those that it brings itself. */
final class FeelNames {

    private final Set<String> read = new HashSet<>();
    private final Set<String> brought = new HashSet<>();

    private FeelNames() {}

    static Set<String> of(Exp expression) {
        var names = new FeelNames();
        names.visit(expression);
        names.read.removeAll(names.brought);
        return names.read;
    }

    private void visit(Object part) {
        if (part instanceof Iterable<?> parts) {
            visitAll(parts.iterator());
        } else if (part instanceof Product node) {
            inspect(node);
            visitAll(node.productIterator());
        }
    }

    private void visitAll(Iterator<?> parts) {
        while (parts.hasNext()) {
            visit(parts.next());
        }
    }

    private void inspect(Product node) {
        switch (node.productPrefix()) {
            case "Ref" -> read.add(((Ref) node).names().head());
            case "ConstContext" -> ((ConstContext) node).entries().foreach(entry -> brought.add(entry._1()));
            case "SomeItem", "EveryItem" -> bring(node.productElement(0));
            case "Filter" -> brought.add("item");
            default -> {}
        }
    }

    private void bring(Object iterators) {
        if (iterators instanceof Iterable<?> all) {
            all.foreach(each -> each instanceof Product pair && brought.add(String.valueOf(pair.productElement(0))));
        }
    }
}
