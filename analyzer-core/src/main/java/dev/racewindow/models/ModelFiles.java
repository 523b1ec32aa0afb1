// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import dev.racewindow.domain.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds and loads model files: those that are shipped, and those of the user. */
public final class ModelFiles {
  /** Names one shipped file a line, in order of precedence. */
  static final String INDEX = "index.txt";

  private static final String DIRECTORY = "/models/";

  private ModelFiles() {}

  /**
   * All shipped models and those of the user, which win.
   *
   * @param user model files, in order of precedence
   * @param problems is told what cannot be used; the rest is
   */
  public static Models load(List<Path> user, Consumer<Problem> problems) {
    List<ModelFile> own = new ArrayList<>();
    for (Path path : user) {
      String name = path.toString().replace('\\', '/');
      try {
        own.add(new ModelReader(name, problems).read(Files.readString(path)));
      } catch (IOException e) {
        problems.accept(
            new Problem(
                Problem.Kind.INPUT,
                name,
                0,
                "this model file cannot be read as UTF-8 text; correct its path or its contents"));
      }
    }
    return new LazyModels(own, shippedTexts(), problems);
  }

  /** The shipped files, in order of precedence, all read. */
  static List<ModelFile> shipped(Consumer<Problem> problems) {
    List<ModelFile> files = new ArrayList<>();
    shippedTexts().forEach((name, text) -> files.add(new ModelReader(name, problems).read(text)));
    return files;
  }

  private static Map<String, String> shippedTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    resource(INDEX).lines().forEach(name -> texts.put("models/" + name, resource(name)));
    return texts;
  }

  private static String resource(String name) {
    try (InputStream stream = ModelFiles.class.getResourceAsStream(DIRECTORY + name)) {
      if (stream == null) {
        throw new IllegalStateException("the resource " + DIRECTORY + name + " is not shipped");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + DIRECTORY + name, e);
    }
  }
}
