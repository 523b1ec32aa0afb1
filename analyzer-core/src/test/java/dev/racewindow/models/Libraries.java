// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The class files of the libraries that the model files speak of, and of the running JDK. */
final class Libraries implements AutoCloseable {
  private final Map<String, JarFile> jars = new LinkedHashMap<>();
  private final Map<String, Optional<LibraryClass>> read = new HashMap<>();

  /** A method as it is declared; parameters as in {@code Callee.parameterTypes()}. */
  record LibraryMethod(String name, List<String> parameters) {}

  /** A class file, as far as models speak of it; names are internal ones. */
  record LibraryClass(
      boolean isAnnotation,
      int typeParameters,
      List<String> parents,
      List<LibraryMethod> methods) {}

  Libraries(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> listing = Files.list(directory)) {
      files = listing.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    for (Path file : files) {
      jars.put(file.getFileName().toString(), new JarFile(file.toFile()));
    }
  }

  /** The jar file of a library, by its coordinates {@code group:artifact:version}. */
  static String fileName(String coordinates) {
    String[] parts = coordinates.split(":", -1);
    return parts[1] + "-" + parts[2] + ".jar";
  }

  boolean hasJar(String fileName) {
    return jars.containsKey(fileName);
  }

  /** A class by its canonical name, from one jar, or from the JDK if the jar is {@code jdk}. */
  Optional<LibraryClass> find(String canonicalName, String jar) {
    String internal = canonicalName.replace('.', '/');
    while (true) {
      Optional<LibraryClass> found = load(internal, jar);
      int slash = internal.lastIndexOf('/');
      if (found.isPresent() || slash < 0) {
        return found;
      }
      internal = internal.substring(0, slash) + "$" + internal.substring(slash + 1);
    }
  }

  /** The methods of a class and its ancestors, wherever those come from. */
  List<LibraryMethod> methods(LibraryClass type) {
    List<LibraryMethod> methods = new ArrayList<>(type.methods());
    for (String parent : type.parents()) {
      anywhere(parent).ifPresent(found -> methods.addAll(methods(found)));
    }
    return methods;
  }

  private Optional<LibraryClass> anywhere(String internal) {
    for (String jar : jars.keySet()) {
      Optional<LibraryClass> found = load(internal, jar);
      if (found.isPresent()) {
        return found;
      }
    }
    return load(internal, "jdk");
  }

  private Optional<LibraryClass> load(String internal, String jar) {
    return read.computeIfAbsent(jar + "!" + internal, key -> open(internal + ".class", jar));
  }

  private Optional<LibraryClass> open(String entry, String jar) {
    try (InputStream stream = jar.equals("jdk") ? inJdk(entry) : inJar(entry, jar)) {
      return stream == null ? Optional.empty() : Optional.of(parse(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream inJdk(String entry) {
    return ClassLoader.getPlatformClassLoader().getResourceAsStream(entry);
  }

  private @Nullable InputStream inJar(String entry, String jar) throws IOException {
    JarFile file = jars.get(jar);
    ZipEntry found = file == null ? null : file.getEntry(entry);
    return found == null || file == null ? null : file.getInputStream(found);
  }

  private static LibraryClass parse(InputStream stream) throws IOException {
    Collector collector = new Collector();
    int flags = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
    new ClassReader(stream).accept(collector, flags);
    return collector.finish();
  }

  @Override
  public void close() throws IOException {
    for (JarFile jar : jars.values()) {
      jar.close();
    }
  }

  /** Collects what is declared in one class file. */
  private static final class Collector extends ClassVisitor {
    private boolean annotation;
    private int typeParameters;
    private final List<String> parents = new ArrayList<>();
    private final List<LibraryMethod> methods = new ArrayList<>();

    Collector() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String[] interfaces) {
      annotation = (access & Opcodes.ACC_ANNOTATION) != 0;
      if (signature != null) {
        new SignatureReader(signature).accept(new FormalParameters());
      }
      if (superName != null) {
        parents.add(superName);
      }
      parents.addAll(List.of(interfaces));
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      if ((access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_PRIVATE)) == 0) {
        List<String> parameters = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(descriptor)) {
          String canonical = type.getClassName().replace('$', '.');
          parameters.add(canonical.substring(canonical.lastIndexOf('.') + 1));
        }
        methods.add(new LibraryMethod(name, parameters));
      }
      return null;
    }

    LibraryClass finish() {
      return new LibraryClass(annotation, typeParameters, parents, methods);
    }

    private final class FormalParameters extends SignatureVisitor {
      FormalParameters() {
        super(Opcodes.ASM9);
      }

      @Override
      public void visitFormalTypeParameter(String name) {
        typeParameters++;
      }
    }
  }
}
