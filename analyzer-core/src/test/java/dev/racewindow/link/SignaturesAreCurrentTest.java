// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ir.TypeDecl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Makes the shipped signatures again from the jars of the libraries. {@code -Daccept} writes them.
 */
class SignaturesAreCurrentTest {
  private static final Path JARS = Path.of("target/signature-jars");
  private static final Path RESOURCES = Path.of("src/main/resources/signatures");
  private static final long MOST_BYTES = 1_600_000;

  /** A version of a library that is shipped beside the current one. */
  private static final String OLD = "hibernate-core5";

  @ParameterizedTest
  @MethodSource("libraries")
  void signaturesAreThoseOfTheJar(Map.Entry<String, List<String>> library) throws IOException {
    String made = make(jar(library.getKey()), library.getValue());

    Path shipped = RESOURCES.resolve(library.getKey() + ".sig");
    if (System.getProperty("accept") != null) {
      Files.writeString(shipped, made);
    }
    assertThat(shipped).as("run with -Daccept to write it").hasContent(made);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void whatIsReadIsWhatWasWritten(Map.Entry<String, List<String>> library) throws IOException {
    Signatures signatures = Signatures.shipped();
    // What is read of these has the members of both versions.
    Set<String> inTwoVersions = types(jar(OLD), wanted(OLD)).keySet();
    for (TypeDecl type : types(jar(library.getKey()), library.getValue()).values()) {
      Optional<TypeDecl> read = signatures.find(type.name());
      if (!inTwoVersions.contains(type.name())) {
        assertThat(read.map(SignatureWriter::write)).contains(SignatureWriter.write(type));
      }
      assertThat(read.orElseThrow().methods())
          .extracting(method -> method.id().toString())
          .containsAll(
              type.methods().stream()
                  .filter(SignatureWriter::isCallable)
                  .map(method -> method.id().toString())
                  .toList());
    }
  }

  @Test
  void theyStaySmall() throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(RESOURCES)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    assertThat(size).isLessThan(MOST_BYTES);
  }

  static List<Map.Entry<String, List<String>>> libraries() throws IOException {
    Map<String, List<String>> result = new LinkedHashMap<>();
    String artifact = "";
    for (String line : Files.readAllLines(RESOURCES.resolve("libraries.txt"))) {
      if (line.startsWith(" ")) {
        result.computeIfAbsent(artifact, key -> new ArrayList<>()).add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        artifact = line;
      }
    }
    return List.copyOf(result.entrySet());
  }

  private static List<String> wanted(String artifact) throws IOException {
    return libraries().stream()
        .filter(library -> library.getKey().equals(artifact))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Path jar(String artifact) throws IOException {
    try (Stream<Path> jars = Files.list(JARS)) {
      return jars.filter(each -> each.getFileName().toString().matches(artifact + "-[0-9].*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new AssertionError(artifact + " is not copied to " + JARS));
    }
  }

  private static String make(Path jar, List<String> wanted) throws IOException {
    StringBuilder text = new StringBuilder("# " + jar.getFileName() + "\n");
    types(jar, wanted).values().forEach(type -> text.append(SignatureWriter.write(type)));
    return text.toString();
  }

  private static SortedMap<String, TypeDecl> types(Path jar, List<String> wanted)
      throws IOException {
    SortedMap<String, TypeDecl> all = new TreeMap<>();
    Set<String> chosen = new TreeSet<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        String name = entry.getName();
        if (name.endsWith(".class") && !name.matches("META-INF/.*|.*-info\\.class|.*\\$[0-9].*")) {
          TypeDecl type = ClassFileReader.read(zip.getInputStream(entry).readAllBytes());
          all.put(type.name(), type);
          if (isWanted(name, wanted) && SignatureWriter.isVisible(type.modifiers())) {
            chosen.add(type.name());
          }
        }
      }
    }
    assertThat(chosen).as("types of " + jar).isNotEmpty();
    return withAncestors(chosen, all);
  }

  /** Members are inherited from classes that nobody can name, too. */
  private static SortedMap<String, TypeDecl> withAncestors(
      Set<String> chosen, SortedMap<String, TypeDecl> all) {
    SortedMap<String, TypeDecl> result = new TreeMap<>();
    Deque<String> left = new ArrayDeque<>(chosen);
    while (!left.isEmpty()) {
      TypeDecl type = all.get(left.pop());
      if (type != null && result.put(type.name(), type) == null) {
        type.superclass().ifPresent(each -> left.push(each.name()));
        type.interfaces().forEach(each -> left.push(each.name()));
      }
    }
    return result;
  }

  private static boolean isWanted(String entry, List<String> patterns) {
    String type = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    int nested = type.indexOf('$');
    String top = nested < 0 ? type : type.substring(0, nested);
    boolean wanted = false;
    for (String pattern : patterns) {
      boolean out = pattern.startsWith("!");
      if (matches(top, out ? pattern.substring(1) : pattern)) {
        wanted = !out;
      }
    }
    return wanted;
  }

  private static boolean matches(String type, String pattern) {
    if (pattern.endsWith(".**")) {
      return type.startsWith(pattern.substring(0, pattern.length() - 2));
    }
    if (pattern.endsWith(".*")) {
      String prefix = pattern.substring(0, pattern.length() - 1);
      return type.startsWith(prefix) && type.indexOf('.', prefix.length()) < 0;
    }
    return type.equals(pattern);
  }
}
