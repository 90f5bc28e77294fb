package org.optr.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleProofTest {

    private static final int LARGEST = 70;

    private final ReferenceLog log = ReferenceLog.ofSize(LARGEST);

    @Test
    void everyEntryOfEverySizeIsFound() {
        for (var size = 1; size <= LARGEST; size++) {
            var root = log.root(size);
            for (var index = 0; index < size; index++) {
                var path = hashes(log.inclusion(index, size));

                assertThat(MerkleProof.includes(leaf(index), index, size, path, root))
                        .isTrue();
                assertThat(MerkleProof.includes(leaf(index + 1), index, size, path, root))
                        .isFalse();
                assertThat(MerkleProof.includes(leaf(index), index + 1, size, path, root))
                        .isFalse();
            }
        }
    }

    @Test
    void everyTreeIsTheBeginningOfEveryLargerOne() {
        for (var larger = 0; larger <= LARGEST; larger++) {
            var after = log.root(larger);
            for (var smaller = 0; smaller <= larger; smaller++) {
                var before = log.root(smaller);
                var path = hashes(log.consistency(smaller, larger));

                assertThat(MerkleProof.extend(smaller, before, larger, after, path))
                        .isTrue();
                assertThat(MerkleProof.extend(smaller, leaf(99), larger, after, path))
                        .isFalse();
                assertThat(smaller > 0 && MerkleProof.extend(smaller, before, larger, leaf(99), path))
                        .isFalse();
            }
        }
    }

    @Test
    void aGrowingTreeHasTheRootOfEverySize() {
        var tree = new GrowingTree();
        for (var size = 0; size < LARGEST; size++) {
            assertThat(tree.root()).isEqualTo(log.root(size));
            tree.append(leaf(size));
        }
    }

    @Test
    void noVariantOfAPathLeadsToTheRoot() {
        for (var index : List.of(0, 33, 64, 68)) {
            var path = hashes(log.inclusion(index, 69));

            assertThat(variants(path))
                    .noneMatch(wrong -> MerkleProof.includes(leaf(index), index, 69, wrong, log.root(69)));
        }
        for (var smaller : List.of(1, 8, 37, 64, 69)) {
            var path = hashes(log.consistency(smaller, LARGEST));

            assertThat(variants(path))
                    .noneMatch(
                            wrong -> MerkleProof.extend(smaller, log.root(smaller), LARGEST, log.root(LARGEST), wrong));
        }
    }

    @Test
    void positionsAndSizesThatCannotBeProveNothing() {
        var path = hashes(log.inclusion(5, 8));

        assertThat(MerkleProof.includes(leaf(5), -1, 8, path, log.root(8))).isFalse();
        assertThat(MerkleProof.includes(leaf(5), 8, 8, path, log.root(8))).isFalse();
        assertThat(MerkleProof.includes(leaf(5), 5, 0, path, log.root(8))).isFalse();
        assertThat(MerkleProof.includes(leaf(5), 5, Long.MAX_VALUE, path, log.root(8)))
                .isFalse();
        assertThat(MerkleProof.includes(leaf(5), Long.MAX_VALUE - 1, Long.MAX_VALUE, path, log.root(8)))
                .isFalse();
        assertThat(MerkleProof.extend(9, log.root(9), 8, log.root(8), List.of()))
                .isFalse();
        assertThat(MerkleProof.extend(-1, log.root(0), 8, log.root(8), List.of()))
                .isFalse();
        assertThat(MerkleProof.extend(7, log.root(7), Long.MAX_VALUE, log.root(8), path))
                .isFalse();
    }

    /** The tree of eight leaves by which Certificate Transparency and its relatives are tested, with its published proofs. */
    @Test
    void theReferenceTreeHasItsPublishedRootsAndProofs() {
        var tree = new GrowingTree();
        assertThat(tree.root()).isEqualTo(hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
                .forEach(leaf -> tree.append(Hash.ofLeaf(HexFormat.of().parseHex(leaf))));
        var root = hex("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

        assertThat(tree.root()).isEqualTo(root);
        assertThat(MerkleProof.includes(
                        Hash.ofLeaf(HexFormat.of().parseHex("40414243")),
                        5,
                        8,
                        List.of(
                                hex("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
                                hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                                hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")),
                        root))
                .isTrue();
        assertThat(MerkleProof.extend(
                        6,
                        hex("76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
                        8,
                        root,
                        List.of(
                                hex("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
                                hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                                hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"))))
                .isTrue();
    }

    private Hash leaf(int number) {
        return Hash.ofLeaf(ReferenceLog.entry(number));
    }

    private static List<Hash> hashes(List<String> path) {
        return path.stream().map(Hash::parse).toList();
    }

    private static Hash hex(String hex) {
        return Hash.parse(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex)));
    }

    /** Shorter, longer, in another order, and with every bit flipped. */
    private static Stream<List<Hash>> variants(List<Hash> path) {
        var longer = new ArrayList<>(path);
        longer.add(Hash.EMPTY_TREE);
        var reversed = new ArrayList<>(path);
        Collections.reverse(reversed);
        var variants = new ArrayList<>(List.of(List.<Hash>of(), path.subList(1, path.size()), longer));
        variants.add(path.subList(0, path.size() - 1));
        variants.addAll(path.size() > 1 ? List.of(reversed) : List.of());
        for (var at = 0; at < path.size(); at++) {
            var bytes = Base64.getDecoder().decode(path.get(at).toString());
            for (var bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
                var flipped = bytes.clone();
                flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
                var changed = new ArrayList<>(path);
                changed.set(at, Hash.parse(Base64.getEncoder().encodeToString(flipped)));
                variants.add(changed);
            }
        }
        return variants.stream();
    }
}
