package org.optr.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final int LARGEST = 70;

    private final List<Hash> leaves = TreeTest.leaves(LARGEST);
    private final Tree tree = new Tree(0, tile -> new byte[0]);

    @BeforeEach
    void grow() {
        leaves.forEach(tree::append);
    }

    @Test
    void everyEntryOfEverySizeIsProved() {
        for (var size = 1; size <= LARGEST; size++) {
            for (var index = 0; index < size; index++) {
                var path = Proofs.inclusion(tree, index, size);

                assertThat(includes(leaves.get(index), index, size, path)).isTrue();
                assertThat(includes(leaves.get((index + 1) % LARGEST), index, size, path))
                        .isFalse();
            }
        }
    }

    @Test
    void theSideOfEachNeighbourIsKnown() {
        for (var size = 1; size <= LARGEST; size++) {
            for (var index = 0; index < size; index++) {
                var path = Proofs.inclusion(tree, index, size);
                var left = ProofCheck.leftNeighbours(index, size);
                var hash = leaves.get(index);
                assertThat(left).hasSameSizeAs(path);
                for (var level = 0; level < path.size(); level++) {
                    var neighbour = path.get(level);
                    hash = left.get(level) ? Hash.ofNode(neighbour, hash) : Hash.ofNode(hash, neighbour);
                }
                assertThat(hash).isEqualTo(tree.rootOf(size));
            }
        }
    }

    @Test
    void everyTreeGrowsIntoEveryLargerOne() {
        for (var larger = 0; larger <= LARGEST; larger++) {
            for (var smaller = 0; smaller <= larger; smaller++) {
                var path = Proofs.consistency(tree, smaller, larger);

                assertThat(grows(smaller, tree.rootOf(smaller), larger, tree.rootOf(larger), path))
                        .as("%d to %d", smaller, larger)
                        .isTrue();
                assertThat(grows(smaller, leaves.get(0), larger, leaves.get(1), path))
                        .isFalse();
            }
        }
    }

    @Test
    void thePathsOfTheReferenceTreeAreTheKnownOnes() {
        var reference = new Tree(0, tile -> new byte[0]);
        List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
                .forEach(leaf -> reference.append(Hash.ofLeaf(HexFormat.of().parseHex(leaf))));

        assertThat(Proofs.inclusion(reference, 5, 8))
                .extracting(Hash::hex)
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(Proofs.consistency(reference, 6, 8))
                .extracting(Hash::hex)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void everyFlippedBitOfAnInclusionIsRefused() {
        for (var index : List.of(0, 5, 40, 68)) {
            var path = Proofs.inclusion(tree, index, 69);
            var leaf = leaves.get(index);

            variants(path).forEach(wrong -> assertThat(includes(leaf, index, 69, wrong))
                    .isFalse());
            flipped(leaf).forEach(wrong -> assertThat(includes(wrong, index, 69, path))
                    .isFalse());
            assertThat(includes(leaf, index + 1, 69, path)).isFalse();
            assertThat(includes(leaf, -1, 69, path)).isFalse();
            assertThat(includes(leaf, 69, 69, path)).isFalse();
        }
    }

    @Test
    void everyFlippedBitOfAConsistencyIsRefused() {
        for (var smaller : List.of(1, 8, 37, 64, 69)) {
            var path = Proofs.consistency(tree, smaller, LARGEST);
            var before = tree.rootOf(smaller);
            var after = tree.root();

            variants(path).forEach(wrong -> assertThat(grows(smaller, before, LARGEST, after, wrong))
                    .isFalse());
            flipped(before).forEach(wrong -> assertThat(grows(smaller, wrong, LARGEST, after, path))
                    .isFalse());
            flipped(after).forEach(wrong -> assertThat(grows(smaller, before, LARGEST, wrong, path))
                    .isFalse());
            assertThat(grows(smaller + 1, before, LARGEST, after, path)).isFalse();
            assertThat(grows(LARGEST, before, smaller, after, path)).isFalse();
        }
    }

    @Test
    void whatIsNotInTheTreeHasNoProof() {
        assertThatThrownBy(() -> Proofs.inclusion(tree, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proofs.inclusion(tree, 5, 71)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proofs.consistency(tree, 6, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private boolean includes(Hash leaf, long index, int size, List<Hash> path) {
        return ProofCheck.includes(leaf, index, size, path, tree.rootOf(size));
    }

    private static boolean grows(long smaller, Hash before, long larger, Hash after, List<Hash> path) {
        return ProofCheck.extendsTo(smaller, before, larger, after, path);
    }

    /** Shorter, longer, turned round, and with every single bit of it flipped. */
    private static List<List<Hash>> variants(List<Hash> path) {
        var variants = new ArrayList<List<Hash>>();
        variants.add(path.subList(0, path.size() - 1));
        variants.add(path.subList(1, path.size()));
        variants.add(List.of());
        var longer = new ArrayList<>(path);
        longer.add(Hash.EMPTY);
        variants.add(longer);
        for (var at = 0; at < path.size(); at++) {
            for (var wrong : flipped(path.get(at))) {
                var changed = new ArrayList<>(path);
                changed.set(at, wrong);
                variants.add(changed);
            }
        }
        return variants;
    }

    private static List<Hash> flipped(Hash hash) {
        var flipped = new ArrayList<Hash>();
        for (var bit = 0; bit < Hash.BYTES * Byte.SIZE; bit++) {
            var bytes = hash.bytes();
            bytes[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            flipped.add(Hash.of(bytes));
        }
        return flipped;
    }
}
