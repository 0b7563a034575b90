package org.lindproof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files in small packages, each package with its purpose written down. */
class SourceLayoutTest {
  private static final int LONGEST_FILE = 300;
  private static final int LARGEST_PACKAGE = 14;
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path TEST = Path.of("src", "test", "java");
  private static final String DESCRIPTION = "package-info.java";

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> longFiles(Path root) throws IOException {
    return sources(root).stream()
        .filter(file -> lines(file) > LONGEST_FILE)
        .map(file -> name(root, file))
        .toList();
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }

  /** Package folder to its number of files, descriptions not counted. */
  private static Map<String, Long> largePackages(Path root) throws IOException {
    Map<String, Long> sizes =
        sources(root).stream()
            .filter(file -> !file.endsWith(DESCRIPTION))
            .collect(
                Collectors.groupingBy(
                    file -> name(root, file.getParent()), TreeMap::new, Collectors.counting()));
    sizes.entrySet().removeIf(entry -> entry.getValue() <= LARGEST_PACKAGE);
    return sizes;
  }

  private static List<String> undescribed(Path root) throws IOException {
    return sources(root).stream()
        .map(Path::getParent)
        .distinct()
        .filter(
            folder ->
                !Files.exists(folder.resolve(DESCRIPTION))
                    || lines(folder.resolve(DESCRIPTION)) < 2)
        .map(Path::toString)
        .toList();
  }

  @Test
  void no_file_is_longer_than_three_hundred_lines() throws IOException {
    assertThat(longFiles(MAIN)).isEmpty();
    assertThat(longFiles(TEST)).isEmpty();
  }

  @Test
  void no_package_has_more_than_fourteen_files() throws IOException {
    assertThat(largePackages(MAIN)).isEmpty();
  }

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    assertThat(undescribed(MAIN)).isEmpty();
  }

  @Test
  void a_long_file_in_a_large_undescribed_package_is_caught(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectory(root.resolve("crowd"));
    for (int i = 0; i <= LARGEST_PACKAGE; i++) {
      Files.writeString(folder.resolve("A" + i + ".java"), "\n".repeat(LONGEST_FILE + i % 2));
    }
    assertThat(longFiles(root)).hasSize(7);
    assertThat(largePackages(root)).containsExactly(Map.entry("crowd", 15L));
    assertThat(undescribed(root)).containsExactly(folder.toString());
  }
}
