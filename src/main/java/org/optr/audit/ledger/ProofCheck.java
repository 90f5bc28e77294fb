package org.optr.audit.ledger;

import java.util.ArrayList;
import java.util.List;

/** Follows a path up to the root it must lead to, after RFC 9162, sections 2.1.3.2 and 2.1.4.2; knows nothing of any stored tree. */
final class ProofCheck {

    static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var node = index;
        var last = size - 1;
        var hash = leaf;
        for (var neighbour : path) {
            if (last == 0) {
                return false;
            }
            if (isRight(node) || node == last) {
                hash = Hash.ofNode(neighbour, hash);
                var steps = isRight(node) ? 0 : Long.numberOfTrailingZeros(node);
                node >>= steps;
                last >>= steps;
            } else {
                hash = Hash.ofNode(hash, neighbour);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Returns for each hash of a path whether it stands to the left of what is hashed with it. */
    static List<Boolean> leftNeighbours(long index, long size) {
        var sides = new ArrayList<Boolean>();
        var node = index;
        for (var last = size - 1; last > 0; last >>= 1, node >>= 1) {
            if (isRight(node) || node < last) {
                sides.add(isRight(node));
            }
        }
        return sides;
    }

    static boolean extendsTo(long smaller, Hash before, long larger, Hash after, List<Hash> path) {
        if (smaller < 0 || smaller > larger) {
            return false;
        }
        if (smaller == larger) {
            return path.isEmpty() && before.equals(after);
        }
        if (smaller == 0) {
            return path.isEmpty() && before.equals(Hash.EMPTY);
        }
        return climbs(smaller, before, larger, after, path);
    }

    private static boolean climbs(long smaller, Hash before, long larger, Hash after, List<Hash> path) {
        var rest = Long.bitCount(smaller) == 1 ? path : tail(path);
        if (path.isEmpty()) {
            return false;
        }
        var skipped = Long.numberOfTrailingZeros(smaller);
        var node = (smaller - 1) >> skipped;
        var last = (larger - 1) >> skipped;
        var old = Long.bitCount(smaller) == 1 ? before : path.get(0);
        var now = old;
        for (var neighbour : rest) {
            if (last == 0) {
                return false;
            }
            if (isRight(node) || node == last) {
                old = Hash.ofNode(neighbour, old);
                now = Hash.ofNode(neighbour, now);
                var steps = isRight(node) ? 0 : Long.numberOfTrailingZeros(node);
                node >>= steps;
                last >>= steps;
            } else {
                now = Hash.ofNode(now, neighbour);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(before) && now.equals(after);
    }

    private static List<Hash> tail(List<Hash> path) {
        return path.isEmpty() ? path : path.subList(1, path.size());
    }

    private static boolean isRight(long node) {
        return (node & 1) == 1;
    }

    private ProofCheck() {}
}
