// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The signatures of libraries that are shipped with the analyser, so that it needs no class path:
 * made from the libraries' jars, listed at once, read one type at a time. Safe for use by several
 * threads.
 */
public final class Signatures implements TypeSource {
  /** The resource that lists the libraries, beside the signatures themselves. */
  static final String LIBRARIES = "/signatures/libraries.txt";

  private final Map<String, List<Entry>> entries = new HashMap<>();

  /** A type's stretch of a library's text. */
  private record Entry(String text, int start, int end) {}

  private Signatures() {}

  /** No signatures. */
  public static Signatures none() {
    return new Signatures();
  }

  /** The shipped ones. */
  public static Signatures shipped() {
    Signatures result = new Signatures();
    for (String artifact : artifacts()) {
      result.add(resource("/signatures/" + artifact + ".sig"));
    }
    return result;
  }

  /** The artifacts that the list of libraries names. */
  static List<String> artifacts() {
    return resource(LIBRARIES)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#"))
        .toList();
  }

  private static String resource(String path) {
    try (InputStream in = Signatures.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not shipped: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists the types of one library; each header line starts a new one. */
  private void add(String text) {
    int start = -1;
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      char first = text.charAt(line);
      if (first != ' ') {
        addEntry(text, start, line);
        start = first == '#' ? -1 : line;
      }
      line = end + 1;
    }
    addEntry(text, start, text.length());
  }

  private void addEntry(String text, int start, int end) {
    if (start >= 0) {
      String header = text.substring(start, text.indexOf('\n', start));
      entries
          .computeIfAbsent(SignatureReader.nameIn(header), name -> new ArrayList<>())
          .add(new Entry(text, start, end));
    }
  }

  /** A type; where several versions of a library are shipped, with the members of all of them. */
  @Override
  public Optional<TypeDecl> find(String name) {
    return entries.getOrDefault(name, List.of()).stream()
        .map(entry -> SignatureReader.read(entry.text().substring(entry.start(), entry.end())))
        .reduce(Signatures::merge);
  }

  /** The first one, with what only the other one has. */
  private static TypeDecl merge(TypeDecl one, TypeDecl other) {
    Set<TypeRef> interfaces = new LinkedHashSet<>(one.interfaces());
    interfaces.addAll(other.interfaces());
    Map<MethodId, MethodDecl> methods = new LinkedHashMap<>();
    one.methods().forEach(method -> methods.put(method.id(), method));
    other.methods().forEach(method -> methods.putIfAbsent(method.id(), method));
    Map<String, FieldDecl> fields = new LinkedHashMap<>();
    one.fields().forEach(field -> fields.put(field.name(), field));
    other.fields().forEach(field -> fields.putIfAbsent(field.name(), field));
    return new TypeDecl(
        one.name(),
        one.kind(),
        one.typeParameters(),
        one.superclass(),
        List.copyOf(interfaces),
        one.enclosing(),
        one.modifiers(),
        one.annotations(),
        List.copyOf(fields.values()),
        List.copyOf(methods.values()),
        one.span());
  }
}
