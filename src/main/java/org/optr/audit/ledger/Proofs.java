package org.optr.audit.ledger;

import java.util.ArrayList;
import java.util.List;

/** Paths through a tree, after RFC 9162, sections 2.1.3.1 and 2.1.4.1: from the leaf's neighbour up to that of the root's child. */
final class Proofs {

    /** @throws IllegalArgumentException unless the leaf is in a tree of that size, and this in the tree */
    static List<Hash> inclusion(Tree tree, long index, long size) {
        requireOrder(0, index, size - 1);
        requireOrder(0, size, tree.size());
        var path = new ArrayList<Hash>();
        include(tree, index, 0, size, path);
        return path;
    }

    private static void include(Tree tree, long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        var middle = from + Long.highestOneBit(to - from - 1);
        if (index < middle) {
            include(tree, index, from, middle, path);
            path.add(tree.range(middle, to));
        } else {
            include(tree, index, middle, to, path);
            path.add(tree.range(from, middle));
        }
    }

    /** Returns the proof that the tree of the larger size begins with that of the smaller one; empty from nothing or for the same. */
    static List<Hash> consistency(Tree tree, long smaller, long larger) {
        requireOrder(0, smaller, larger);
        requireOrder(0, larger, tree.size());
        var path = new ArrayList<Hash>();
        if (smaller > 0 && smaller < larger) {
            extend(tree, smaller, 0, larger, true, path);
        }
        return path;
    }

    private static void extend(Tree tree, long smaller, long from, long to, boolean known, List<Hash> path) {
        if (from + smaller == to) {
            if (!known) {
                path.add(tree.range(from, to));
            }
            return;
        }
        var left = Long.highestOneBit(to - from - 1);
        var middle = from + left;
        if (smaller <= left) {
            extend(tree, smaller, from, middle, known, path);
            path.add(tree.range(middle, to));
        } else {
            extend(tree, smaller - left, middle, to, false, path);
            path.add(tree.range(from, middle));
        }
    }

    private static void requireOrder(long first, long second, long third) {
        if (first > second || second > third) {
            throw new IllegalArgumentException(second + " is not between " + first + " and " + third);
        }
    }

    private Proofs() {}
}
