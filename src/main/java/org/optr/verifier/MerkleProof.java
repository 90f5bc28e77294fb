package org.optr.verifier;

import java.util.List;

/**
 * Follows the hashes of a proof to the root. A path to a leaf has two parts: inside the smallest full subtree that holds the leaf and
 * the right border of the tree, a neighbour is on either side; along that border, only on the left.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3">RFC 9162, sections 2.1.3 and 2.1.4</a>
 */
public final class MerkleProof {

    /** Says whether the leaf is at the index, from 0, in the tree of that size and root. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var inner = innerLength(index, size);
        if (path.size() != inner + borderLength(index, inner)) {
            return false;
        }
        var subtree = upInside(leaf, path.subList(0, inner), index);
        return upBorder(subtree, path.subList(inner, path.size())).equals(root);
    }

    /** Says whether the tree of the larger size begins with that of the smaller size. */
    public static boolean extend(long smaller, Hash before, long larger, Hash after, List<Hash> path) {
        if (smaller < 0 || smaller > larger) {
            return false;
        }
        if (smaller == 0 && !before.equals(Hash.EMPTY_TREE)) {
            return false;
        }
        if (smaller == larger) {
            return path.isEmpty() && before.equals(after);
        }
        if (smaller == 0) {
            return path.isEmpty();
        }
        return !path.isEmpty() && extendNonEmpty(smaller, before, larger, after, path);
    }

    private static boolean extendNonEmpty(long smaller, Hash before, long larger, Hash after, List<Hash> path) {
        var height = Long.numberOfTrailingZeros(smaller);
        var isFull = Long.bitCount(smaller) == 1;
        var start = isFull ? before : path.get(0);
        var rest = isFull ? path : path.subList(1, path.size());
        var last = smaller - 1;
        var length = innerLength(last, larger);
        var inner = length - height;
        if (rest.size() != inner + borderLength(last, length)) {
            return false;
        }
        var inside = rest.subList(0, inner);
        var border = rest.subList(inner, rest.size());
        var old = upBorder(upOldInside(start, inside, last >> height), border);
        var now = upBorder(upInside(start, inside, last >> height), border);
        return old.equals(before) && now.equals(after);
    }

    private static int innerLength(long index, long size) {
        return Long.SIZE - Long.numberOfLeadingZeros(index ^ (size - 1));
    }

    private static int borderLength(long index, int inner) {
        return Long.bitCount(index >>> inner);
    }

    private static Hash upInside(Hash start, List<Hash> neighbours, long index) {
        var hash = start;
        for (var level = 0; level < neighbours.size(); level++) {
            var neighbour = neighbours.get(level);
            hash = isRight(index, level) ? Hash.ofNode(neighbour, hash) : Hash.ofNode(hash, neighbour);
        }
        return hash;
    }

    /** The smaller tree had nothing yet on the right. */
    private static Hash upOldInside(Hash start, List<Hash> neighbours, long index) {
        var hash = start;
        for (var level = 0; level < neighbours.size(); level++) {
            hash = isRight(index, level) ? Hash.ofNode(neighbours.get(level), hash) : hash;
        }
        return hash;
    }

    private static Hash upBorder(Hash start, List<Hash> neighbours) {
        var hash = start;
        for (var neighbour : neighbours) {
            hash = Hash.ofNode(neighbour, hash);
        }
        return hash;
    }

    private static boolean isRight(long index, int level) {
        return (index >> level & 1) == 1;
    }

    private MerkleProof() {}
}
