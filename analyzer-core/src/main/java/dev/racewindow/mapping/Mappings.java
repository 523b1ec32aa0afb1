// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.mapping;

import dev.racewindow.ddl.Node;
import dev.racewindow.ddl.SchemaScript;
import dev.racewindow.domain.Problem;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.MappingModel;
import dev.racewindow.models.Models;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Puts what mapping files say of classes where annotations would say it, and takes away what they
 * override (Jakarta Persistence 3.2, section 12). Each file is taken to be in use, whether or not
 * {@code persistence.xml} names it. A class that is not among the sources is passed over.
 */
public final class Mappings {
  private static final Set<String> TYPES = Set.of("entity", "mapped-superclass", "embeddable");
  private static final Set<String> QUERIES = Set.of("named-query", "named-native-query");
  private static final Set<Role> MANAGED =
      EnumSet.of(Role.ENTITY, Role.MAPPED_SUPERCLASS, Role.EMBEDDABLE);

  private final Program program;
  private final Models models;
  private final UnaryOperator<String> modules;
  private final Consumer<Problem> problems;
  private final TreeMap<String, TypeDecl> types;
  private final Set<String> named = new TreeSet<>();

  private Mappings(
      Program program, Models models, UnaryOperator<String> modules, Consumer<Problem> problems) {
    this.program = program;
    this.models = models;
    this.modules = modules;
    this.problems = problems;
    this.types = new TreeMap<>(program.types());
  }

  /** What was read, and what can be asked about it. */
  public record Input(Program program, Models models, List<SchemaScript> files) {
    public Input {
      files = List.copyOf(files);
    }
  }

  /**
   * The program as its mapping files have it.
   *
   * @param input the program, and all files of which some may be mapping files
   * @param modules the module of a file, by its path
   * @param problems is told of an element that says nothing; the rest is taken
   */
  public static Program apply(
      Input input, UnaryOperator<String> modules, Consumer<Problem> problems) {
    Mappings mappings = new Mappings(input.program(), input.models(), modules, problems);
    Parts parts = new Parts(input.files(), problems);
    List<Read> read = new ArrayList<>();
    for (SchemaScript file : input.files()) {
      Optional<Node> root = file.other();
      root.flatMap(node -> input.models().mapping(node.name()))
          .ifPresent(
              model -> {
                Node whole = parts.put(file.path(), root.orElseThrow());
                boolean own = whole.name().equals(HibernateMapping.ROOT);
                read.add(
                    new Read(file.path(), own ? HibernateMapping.converted(whole) : whole, model));
              });
    }
    read.forEach(mappings::name);
    read.forEach(mappings::file);
    return new Program(
        mappings.types,
        input.program().paths(),
        input.program().hierarchy(),
        input.program().unresolvedCalls());
  }

  /** A mapping file in the notation of the specification. */
  private record Read(String path, Node root, MappingModel model) {
    /** The canonical name of a class, by the name that the file has. */
    String canonical(String name) {
      return qualified(name, text(root, "package"));
    }
  }

  private void name(Read file) {
    file.root().children().stream()
        .filter(node -> TYPES.contains(node.name()))
        .forEach(node -> named.add(file.canonical(node.get("class"))));
  }

  private void file(Read file) {
    String path = file.path();
    Node root = file.root();
    MappingModel model = file.model();
    UnaryOperator<String> classes = file::canonical;
    if (root.children("persistence-unit-metadata")
        .anyMatch(node -> node.children("xml-mapping-metadata-complete").findAny().isPresent())) {
      bare(path, model, classes);
    }
    Optional<String> first = Optional.empty();
    for (Node node : root.children()) {
      if (!TYPES.contains(node.name())) {
        continue;
      }
      Optional<Node> unnamed = unnamed(node);
      if (unnamed.isPresent()) {
        problem(path, unnamed.get());
        continue;
      }
      String name = classes.apply(node.get("class"));
      TypeDecl type = types.get(name);
      boolean part = node.name().equals("embeddable") && isEntity(name);
      if (type != null && !part) {
        MappedClass mapped = mapped(type, model, classes);
        TypeDecl before = node.isTrue("metadata-complete") ? mapped.bare(type) : type;
        types.put(name, mapped.mapped(before, node));
        first = first.or(() -> Optional.of(name));
        listeners(node, model, classes);
      }
    }
    first
        .or(() -> anyOf(modules.apply(path)))
        .ifPresent(name -> queries(name, root, mapped(type(name), model, classes)));
  }

  private Optional<String> anyOf(String module) {
    return types.keySet().stream()
        .filter(name -> modules.apply(program.paths().getOrDefault(name, "")).equals(module))
        .findFirst();
  }

  private TypeDecl type(String name) {
    TypeDecl type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no class " + name);
    }
    return type;
  }

  /** Statements that belong to no class are found by their name, wherever they are. */
  private void queries(String name, Node root, MappedClass mapped) {
    Node all = new Node(root.name(), root.line());
    root.children().stream().filter(node -> QUERIES.contains(node.name())).forEach(all::add);
    types.put(name, mapped.withQueries(type(name), all));
  }

  private void listeners(Node element, MappingModel model, UnaryOperator<String> classes) {
    element
        .children("entity-listeners")
        .flatMap(all -> all.children("entity-listener"))
        .forEach(
            listener ->
                types.computeIfPresent(
                    classes.apply(listener.get("class")),
                    (name, type) -> mapped(type, model, classes).withCallbacks(type, listener)));
  }

  /** Nothing that annotations say of the mapping counts in the module of a file that says all. */
  private void bare(String path, MappingModel model, UnaryOperator<String> classes) {
    String module = modules.apply(path);
    types.replaceAll(
        (name, type) ->
            isManaged(type) && modules.apply(program.paths().getOrDefault(name, "")).equals(module)
                ? mapped(type, model, classes).bare(type)
                : type);
  }

  private boolean isManaged(TypeDecl type) {
    return roles(type).anyMatch(MANAGED::contains);
  }

  /** A class whose objects are rows here and parts of rows there stays an entity. */
  private boolean isEntity(String name) {
    return Optional.ofNullable(types.get(name)).stream()
        .flatMap(this::roles)
        .anyMatch(Role.ENTITY::equals);
  }

  private Stream<Role> roles(TypeDecl type) {
    return type.annotations().stream()
        .flatMap(annotation -> models.annotation(annotation).stream())
        .map(AnnotationModel::role);
  }

  private MappedClass mapped(TypeDecl type, MappingModel model, UnaryOperator<String> classes) {
    UnaryOperator<String> annotations =
        simple ->
            model.packages().stream()
                .map(library -> library + "." + simple)
                .filter(name -> isModelled(name, type))
                .findFirst()
                .orElse(model.packages().get(0) + "." + simple);
    return new MappedClass(
        annotation -> model.packages().contains(library(annotation)),
        new Elements(annotations, type.span(), classes),
        unmapped(type.name()));
  }

  /** The superclasses of a class below the first that is mapped itself, nearest first. */
  private List<TypeDecl> unmapped(String type) {
    List<String> others =
        program.hierarchy().ancestors(type).stream().filter(each -> !each.equals(type)).toList();
    Set<String> mapped = new TreeSet<>();
    others.stream()
        .filter(each -> named.contains(each) || types.containsKey(each) && isManaged(type(each)))
        .forEach(each -> mapped.addAll(program.hierarchy().ancestors(each)));
    return others.stream()
        .filter(each -> !mapped.contains(each))
        .flatMap(each -> program.type(each).stream())
        .toList();
  }

  private boolean isModelled(String annotation, TypeDecl type) {
    return models.annotation(Annotation.of(annotation, Map.of(), type.span())).isPresent();
  }

  private static String library(Annotation annotation) {
    int dot = annotation.type().lastIndexOf('.');
    return dot < 0 ? "" : annotation.type().substring(0, dot);
  }

  /** The first of the element of a class and of those of its attributes that has no name. */
  private static Optional<Node> unnamed(Node type) {
    return type.get("class").isBlank()
        ? Optional.of(type)
        : type.children("attributes")
            .flatMap(all -> all.children().stream())
            .filter(attribute -> !attribute.name().equals("description"))
            .filter(attribute -> attribute.get("name").isBlank())
            .findFirst();
  }

  private void problem(String path, Node element) {
    boolean type = TYPES.contains(element.name());
    problems.accept(
        new Problem(
            Problem.Kind.INPUT,
            path,
            element.line(),
            "`"
                + element.name()
                + "` names no "
                + (type ? "class" : "attribute")
                + "; expected `"
                + (type ? "class" : "name")
                + "=\"…\"`, the mapping of this class is left out"));
  }

  private static String text(Node root, String child) {
    return root.children(child).findFirst().map(node -> node.text().strip()).orElse("");
  }

  /** A name without a package is of the file's package (Jakarta Persistence 3.2, 12.2.2.2). */
  private static String qualified(String name, String library) {
    String full = name.contains(".") || library.isEmpty() ? name : library + "." + name;
    return full.strip().replace('$', '.');
  }
}
