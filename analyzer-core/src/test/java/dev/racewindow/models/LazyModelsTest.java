// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeHierarchy;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** A shipped file is read only when a type that it names is asked for. */
class LazyModelsTest {
  /** Every type is known as itself only, but {@code my.Users} extends {@code lib.Crud}. */
  private static final TypeHierarchy HIERARCHY =
      new TypeHierarchy() {
        @Override
        public boolean isKnown(String type) {
          return true;
        }

        @Override
        public List<String> ancestors(String type) {
          return type.equals("my.Users") ? List.of(type, "lib.Crud") : List.of(type);
        }

        @Override
        public List<TypeRef> argumentsFor(TypeRef type, String ancestor) {
          return List.of();
        }

        @Override
        public SortedSet<String> subtypes(String type) {
          return Collections.emptySortedSet();
        }
      };

  /** Each file has a mistake on line 1, so that reading it shows. */
  private final List<String> readFiles = new ArrayList<>();

  private final Models models =
      new LazyModels(
          List.of(),
          new LinkedHashMap<>(
              Map.of(
                  "crud.yml", "oops: 1\ncalls: [{match: 'lib.Crud+#save(*)', does: save}]",
                  "tx.yml", "oops: 1\nannotations: [{match: lib.Tx, role: transaction}]")),
          problem -> readFiles.add(problem.path()));

  private static Callee save(String owner) {
    return new Callee(
        Callee.Dispatch.VIRTUAL,
        TypeRef.Named.of(owner),
        "save",
        List.of("Object"),
        TypeRef.UNKNOWN);
  }

  @Test
  void readsNothingForTypesThatNoFileNames() {
    assertThat(models.call(save("lib.Crudely"), TypeRef.UNKNOWN, HIERARCHY)).isEmpty();
    assertThat(models.type("lib", HIERARCHY)).isEmpty();
    assertThat(readFiles).isEmpty();
  }

  @Test
  void readsTheFileThatNamesAnAncestor() {
    assertThat(models.call(save("my.Users"), TypeRef.Named.of("my.Users"), HIERARCHY)).isPresent();
    assertThat(models.call(save("my.Users"), TypeRef.Named.of("my.Users"), HIERARCHY)).isPresent();
    assertThat(readFiles).containsExactly("crud.yml");
  }

  @Test
  void keepsWhatWasReadBefore() {
    assertThat(models.call(save("lib.Crud"), TypeRef.UNKNOWN, HIERARCHY)).isPresent();
    assertThat(models.annotation(Annotation.of("lib.Tx", Map.of(), Span.NONE))).isPresent();
    assertThat(models.call(save("lib.Crud"), TypeRef.UNKNOWN, HIERARCHY)).isPresent();
    assertThat(readFiles).containsExactly("crud.yml", "tx.yml");
  }
}
