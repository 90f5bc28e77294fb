package org.optr.verifier;

import java.util.ArrayDeque;
import java.util.Deque;

/** Computes the root of a tree of any size from its leaves in order; keeps only the roots of the full subtrees at its right border. */
public final class GrowingTree {

    private final Deque<Hash> border = new ArrayDeque<>();
    private long size;

    public void append(Hash leaf) {
        var hash = leaf;
        for (var full = size; (full & 1) == 1; full >>= 1) {
            hash = Hash.ofNode(border.pop(), hash);
        }
        border.push(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return border.stream().reduce((right, left) -> Hash.ofNode(left, right)).orElse(Hash.EMPTY_TREE);
    }
}
