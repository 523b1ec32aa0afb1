// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.TypeDecl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The types of the JDK that this runs on, read from its class files; nothing is loaded or
 * initialized.
 */
final class JdkTypes implements TypeSource {
  private final Set<String> packages = new HashSet<>();
  private final ClassLoader loader = ClassLoader.getPlatformClassLoader();

  JdkTypes() {
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      module.descriptor().exports().forEach(export -> packages.add(export.source()));
    }
  }

  @Override
  public Optional<TypeDecl> find(String name) {
    int end = name.lastIndexOf('.');
    while (end > 0 && !packages.contains(name.substring(0, end))) {
      end = name.lastIndexOf('.', end - 1);
    }
    if (end <= 0) {
      return Optional.empty();
    }
    String path =
        name.substring(0, end).replace('.', '/')
            + "/"
            + name.substring(end + 1).replace('.', '$')
            + ".class";
    try (InputStream in = loader.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(ClassFileReader.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
