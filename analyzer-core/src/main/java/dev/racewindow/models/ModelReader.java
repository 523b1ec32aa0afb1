// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import dev.racewindow.domain.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one model file; an entry that cannot be used is reported with its line and left out. */
final class ModelReader {
  private static final Set<String> KEYS =
      Set.of("library", "checkedAgainst", "calls", "callbacks", "annotations", "types", "mappings");
  private static final Set<String> CALLBACK_KEYS = Set.of("match", "role");
  private static final Set<String> MAPPING_KEYS = Set.of("root", "packages");
  private static final Set<String> TYPE_KEYS = Set.of("match", "role", "entity");
  private static final Pattern TYPE_NAME = Pattern.compile("[\\w$]+(\\.[\\w$]+)*");
  private static final String ATTRIBUTE = "attribute ";
  private static final String SETTING = "setting ";
  private static final Set<String> NO_ATTRIBUTES = Set.of("match", "role", "context");

  private static final Phrases<AnnotationModel.Role> ANNOTATION_ROLES =
      new Phrases<>(AnnotationModel.Role.class);
  private static final Phrases<CallbackModel.Role> CALLBACK_ROLES =
      new Phrases<>(CallbackModel.Role.class);
  private static final Phrases<TypeModel.Role> TYPE_ROLES = new Phrases<>(TypeModel.Role.class);

  private final String file;
  private final Consumer<Problem> problems;

  /**
   * A reader of one file.
   *
   * @param file as the user knows it
   */
  ModelReader(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Reads an entry, or says why not. */
  @FunctionalInterface
  private interface EntryReader<T> {
    List<T> read(Node node) throws ModelSyntaxException;
  }

  /** What the text says; with nothing in it where the text is no YAML at all. */
  ModelFile read(String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isPresent()) {
        return readRoot(Fields.of(root.get(), "a model file"));
      }
    } catch (ModelSyntaxException e) {
      report(e);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      report(new ModelSyntaxException(line, "this is not YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      report(new ModelSyntaxException(0, "this is not YAML: " + e.getMessage()));
    }
    return new ModelFile(file, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private ModelFile readRoot(Fields root) throws ModelSyntaxException {
    for (String key : root.keys()) {
      if (!KEYS.contains(key)) {
        report(root.unknownKey(key, KEYS));
      }
    }
    String library = root.optionalText("library").orElse(file);
    return new ModelFile(
        file,
        root.texts("checkedAgainst"),
        entries(root, "calls", new CallReader(library)::read),
        entries(root, "callbacks", node -> callbacks(node, library)),
        entries(root, "annotations", node -> annotations(node, library)),
        entries(root, "types", node -> types(node, library)),
        entries(root, "mappings", node -> mappings(node, library)));
  }

  private <T> List<T> entries(Fields root, String key, EntryReader<T> reader) {
    List<T> entries = new ArrayList<>();
    for (Node node : root.nodes(key)) {
      try {
        entries.addAll(reader.read(node));
      } catch (ModelSyntaxException e) {
        report(e);
      }
    }
    return entries;
  }

  private static List<CallbackEntry> callbacks(Node node, String library)
      throws ModelSyntaxException {
    Fields fields = Fields.of(node, "a callback entry");
    fields.allowOnly(CALLBACK_KEYS);
    CallbackModel model = new CallbackModel(library, role(fields, CALLBACK_ROLES));
    List<CallbackEntry> entries = new ArrayList<>();
    for (Node match : fields.nodes("match")) {
      entries.add(new CallbackEntry(CallReader.pattern(match), model, Fields.line(match)));
    }
    return entries;
  }

  private static List<AnnotationModel> annotations(Node node, String library)
      throws ModelSyntaxException {
    Fields fields = Fields.of(node, "an annotation entry");
    AnnotationModel.Role role = role(fields, ANNOTATION_ROLES);
    Map<String, String> attributes = new TreeMap<>();
    for (String key : fields.keys()) {
      if (!NO_ATTRIBUTES.contains(key)) {
        attributes.put(key, attribute(fields, key));
      }
    }
    Optional<String> context =
        fields.keys().contains("context")
            ? Optional.of(named(fields, "context", SETTING))
            : Optional.empty();
    List<AnnotationModel> models = new ArrayList<>();
    for (Node match : fields.nodes("match")) {
      models.add(
          AnnotationModel.of(library, typeName(match, ""), role, attributes).withContext(context));
    }
    return models;
  }

  private static String attribute(Fields fields, String key) throws ModelSyntaxException {
    return named(fields, key, ATTRIBUTE);
  }

  /** What a value names after the word for its kind. */
  private static String named(Fields fields, String key, String kind) throws ModelSyntaxException {
    String text = fields.text(key);
    if (!text.startsWith(kind)) {
      throw new ModelSyntaxException(
          fields.line(key),
          "`"
              + key
              + ": "
              + text
              + "` is not understood; expected `"
              + key
              + ": "
              + kind
              + "NAME` with "
              + (kind.equals(ATTRIBUTE) ? "the annotation's own name" : "the name of a setting"));
    }
    return text.substring(kind.length()).trim();
  }

  private static List<TypeModel> types(Node node, String library) throws ModelSyntaxException {
    Fields fields = Fields.of(node, "a type entry");
    fields.allowOnly(TYPE_KEYS);
    TypeModel.Role role = role(fields, TYPE_ROLES);
    Optional<EntitySource> entity = Operands.entity(fields, "entity");
    List<TypeModel> models = new ArrayList<>();
    for (Node match : fields.nodes("match")) {
      boolean subtypes = Fields.scalar(match, "`match:`").endsWith("+");
      models.add(new TypeModel(library, typeName(match, "+"), subtypes, role, entity));
    }
    return models;
  }

  private static List<MappingModel> mappings(Node node, String library)
      throws ModelSyntaxException {
    Fields fields = Fields.of(node, "a mapping entry");
    fields.allowOnly(MAPPING_KEYS);
    if (fields.nodes("packages").isEmpty()) {
      fields.text("packages");
    }
    List<String> packages = new ArrayList<>();
    for (Node each : fields.nodes("packages")) {
      packages.add(typeName(each, ""));
    }
    return List.of(new MappingModel(library, fields.text("root"), packages));
  }

  private static <E extends Enum<E>> E role(Fields fields, Phrases<E> roles)
      throws ModelSyntaxException {
    if (fields.nodes("match").isEmpty()) {
      fields.text("match");
    }
    fields.text("role");
    return fields.phrase("role", roles).orElseThrow();
  }

  private static String typeName(Node match, String suffix) throws ModelSyntaxException {
    String text = Fields.scalar(match, "`match:`");
    String name =
        !suffix.isEmpty() && text.endsWith(suffix) ? text.substring(0, text.length() - 1) : text;
    if (!TYPE_NAME.matcher(name).matches()) {
      throw new ModelSyntaxException(
          Fields.line(match),
          "`"
              + text
              + "` is no type name; expected `package.Type`"
              + (suffix.isEmpty() ? "" : ", with `+` at the end for its subtypes"));
    }
    return name;
  }

  private void report(ModelSyntaxException e) {
    problems.accept(new Problem(Problem.Kind.INPUT, file, e.line(), e.explanation()));
  }
}
