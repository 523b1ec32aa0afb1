// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.ddl.ColumnDefault;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Literal;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which columns hold the same value in all new rows of an entity: a filter on its rows names them,
 * and the field holds a constant. Those that the entity itself is seen to fill are none: by the
 * initializers of its fields, its constructors, what runs before an insert, and annotations.
 * Setters are not looked at: what they set is taken to be set later, as that of deletion is. What
 * is only ever set together with a column that the filter names is taken to be one of deletion,
 * too. A column of the tenant is the same for two callers of one tenant, and those of two are never
 * shown each other's rows.
 */
final class EntityDefaults {
  /** What is said of a field that has another value in each row. */
  private static final Set<Role> OWN_VALUE =
      EnumSet.of(Role.FILLED_AT_INSERT, Role.ID, Role.EMBEDDED_ID, Role.NATURAL_ID);

  private final Models models;
  private final Table table;
  private final List<TypeDecl> types = new ArrayList<>();
  private final SortedSet<String> filtering = new TreeSet<>();
  private final SortedSet<String> filled = new TreeSet<>();
  private final SortedSet<String> constant = new TreeSet<>();
  private final SortedSet<String> declared = new TreeSet<>();
  private final SortedSet<String> tenant = new TreeSet<>();
  private final List<SortedSet<String>> setTogether = new ArrayList<>();

  /**
   * Reads an entity.
   *
   * @param table as far as it is known: how columns are called
   */
  EntityDefaults(Program program, Models models, TypeDecl entity, Table table) {
    this.models = models;
    this.table = table;
    for (String ancestor : program.hierarchy().ancestors(entity.name())) {
      program.type(ancestor).ifPresent(types::add);
    }
    for (TypeDecl type : types) {
      type.annotations().forEach(this::filter);
      type.annotations().stream()
          .filter(annotation -> role(annotation) == Role.TENANT)
          .flatMap(annotation -> text(annotation, "name").stream())
          .forEach(name -> tenant.add(table.column(name)));
      type.methods().forEach(method -> stores(method, runsAtInsert(method)));
      type.fields().stream().filter(field -> !field.is(Modifier.STATIC)).forEach(this::field);
    }
    filtering.removeAll(filled);
    filtering.addAll(ofDeletion());
  }

  /** What nothing sets but what sets a column that the filter names, and no insert fills. */
  private SortedSet<String> ofDeletion() {
    TreeSet<String> found = new TreeSet<>();
    setTogether.forEach(found::addAll);
    found.removeAll(filled);
    found.removeIf(
        column ->
            !setTogether.stream()
                .filter(columns -> columns.contains(column))
                .allMatch(columns -> columns.stream().anyMatch(filtering::contains)));
    return found;
  }

  /** Columns that tell living rows from deleted ones, and that are not filled at an insert. */
  SortedSet<String> filtering() {
    return filtering;
  }

  /** What the entity alone tells: by what its fields hold and what its columns are declared as. */
  Defaults all() {
    TreeSet<String> untouched = new TreeSet<>(filtering);
    untouched.retainAll(constant);
    untouched.addAll(tenant);
    return new Defaults(declared, untouched);
  }

  private void field(FieldDecl field) {
    String column = table.column(field.name());
    if (OWN_VALUE.stream().anyMatch(role -> has(field.annotations(), role))) {
      filled.add(column);
    }
    if (field.type() instanceof TypeRef.Primitive) {
      constant.add(column);
    }
    if (has(field.annotations(), Role.TENANT)) {
      tenant.add(column);
    }
    field.annotations().stream()
        .filter(annotation -> role(annotation) == Role.COLUMN)
        .flatMap(annotation -> text(annotation, "definition").stream())
        .filter(ColumnDefault::isConstantIn)
        .filter(ColumnDefault::isNotNullIn)
        .forEach(definition -> declared.add(column));
  }

  private void filter(Annotation annotation) {
    if (role(annotation) == Role.ROW_FILTER) {
      for (String word : text(annotation, "text").orElse("").split("\\W+")) {
        filtering.add(table.column(word));
      }
    }
  }

  /** Initializers of fields are lowered to a method that constructors call. */
  private boolean runsAtInsert(MethodDecl method) {
    String name = method.id().name();
    return name.equals("<init>")
        || name.equals("<fields>")
        || has(method.annotations(), Role.BEFORE_INSERT);
  }

  private void stores(MethodDecl method, boolean atInsert) {
    if (method.body().isEmpty()) {
      return;
    }
    TreeSet<String> set = new TreeSet<>();
    Map<Value, Boolean> constants = new HashMap<>();
    for (Block block : method.body().get().blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.StoreField store) {
          boolean same = constants.getOrDefault(store.value(), false);
          SortedSet<String> kind = same ? constant : filled;
          (atInsert ? kind : set).add(table.column(store.field().name()));
        } else if (instruction instanceof Instruction.Defining defining) {
          constants.put(defining.target(), isConstant(defining, constants));
        }
      }
    }
    if (!set.isEmpty()) {
      setTogether.add(set);
    }
  }

  /** Null is none: rows that have it are distinct in a key. */
  private static boolean isConstant(Instruction.Defining defining, Map<Value, Boolean> constants) {
    if (defining instanceof Instruction.Constant literal) {
      return !(literal.literal() instanceof Literal.Null);
    }
    if (defining instanceof Instruction.Operation operation) {
      return operation.operands().stream().allMatch(value -> constants.getOrDefault(value, false));
    }
    return defining instanceof Instruction.LoadField load && load.object().isEmpty();
  }

  private boolean has(List<Annotation> annotations, Role role) {
    return annotations.stream().anyMatch(annotation -> role(annotation) == role);
  }

  private Role role(Annotation annotation) {
    return models.annotation(annotation).map(AnnotationModel::role).orElse(Role.TRANSIENT);
  }

  private Optional<String> text(Annotation annotation, String property) {
    return models
        .annotation(annotation)
        .flatMap(model -> model.attribute(property))
        .flatMap(annotation::attribute)
        .filter(ConstantExpr.Text.class::isInstance)
        .map(value -> ((ConstantExpr.Text) value).value());
  }
}
