// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.sql.LockStrength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Mistakes in model files are told with their line, and cost their entry only. */
class ModelReaderTest {
  private final List<String> problems = new ArrayList<>();

  private ModelFile read(String... lines) {
    ModelReader reader = new ModelReader("my.yml", problem -> problems.add(problem.toString()));
    return reader.read(String.join("\n", lines));
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(read("# nothing").calls()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void everyKeyOfACallIsRead() {
    ModelFile file =
        read(
            "library: Mine",
            "calls:",
            "  - match: ['a.B+#find(*, LockMode, ..)', 'a.C#find(*, LockMode, ..)']",
            "    does: read",
            "    of: class in argument 0",
            "    by: arguments from 0",
            "    value: receiver",
            "    sql: argument 1",
            "    language: jpql",
            "    returns: row",
            "    absent: throws",
            "    lock: no key update",
            "    lock mode: argument 1",
            "    reach: process",
            "    constants: {4: FOUR}",
            "    invokes:",
            "      - {closure: argument 0, with: [receiver, argument 1], when: present}",
            "      - {closure: argument 1, with: receiver, when: absent, decides: true}");
    assertThat(problems).isEmpty();
    assertThat(file.calls()).hasSize(2);
    assertThat(file.calls().get(1).pattern())
        .isEqualTo(new CallPattern("a.C", false, "find", List.of("*", "LockMode", "..")));
    CallModel model = file.calls().get(0).model();
    assertThat(model)
        .isEqualTo(
            new CallModel(
                "Mine",
                Verb.READ,
                Optional.of(new EntitySource.ClassIn(new Operand.Argument(0))),
                Optional.of(new Operand.ArgumentsFrom(0)),
                Optional.of(new Operand.Receiver()),
                Optional.of(new Operand.Argument(1)),
                CallModel.Language.JPQL,
                CallModel.Shape.ROW,
                CallModel.Absence.THROWS,
                CallModel.Presence.PRESENT,
                LockStrength.NO_KEY_UPDATE,
                Optional.of(new Operand.Argument(1)),
                CallModel.Reach.PROCESS,
                List.of(
                    new CallModel.Invocation(
                        new Operand.Argument(0),
                        List.of(new Operand.Receiver(), new Operand.Argument(1)),
                        CallModel.When.PRESENT,
                        false),
                    new CallModel.Invocation(
                        new Operand.Argument(1),
                        List.of(new Operand.Receiver()),
                        CallModel.When.ABSENT,
                        true)),
                new TreeMap<>(),
                Optional.empty(),
                new TreeMap<>(Map.of("4", "FOUR")),
                false));
  }

  @Test
  void aMissingRowIsNullUnlessSaidOtherwise() {
    ModelFile file =
        read(
            "calls:",
            "  - {match: 'a.B#m()', does: read, returns: row}",
            "  - {match: 'a.B#n()', does: read, returns: optional row}");
    assertThat(file.calls().get(0).model().absent()).isEqualTo(CallModel.Absence.NULL);
    assertThat(file.calls().get(1).model().absent()).isEqualTo(CallModel.Absence.EMPTY);
  }

  @Test
  void annotationsAndTypesAreRead() {
    ModelFile file =
        read(
            "library: Mine",
            "annotations:",
            "  - match: a.Tx",
            "    role: transaction",
            "    isolation: attribute level",
            "types:",
            "  - {match: a.Repo+, role: repository, entity: type argument 1}",
            "  - {match: a.Db, role: database}");
    assertThat(problems).isEmpty();
    AnnotationModel annotation = file.annotations().get(0);
    assertThat(annotation.role()).isEqualTo(AnnotationModel.Role.TRANSACTION);
    assertThat(annotation.attribute("isolation")).contains("level");
    assertThat(file.types())
        .containsExactly(
            new TypeModel(
                "Mine",
                "a.Repo",
                true,
                TypeModel.Role.REPOSITORY,
                Optional.of(new EntitySource.TypeArgument(1))),
            new TypeModel("Mine", "a.Db", false, TypeModel.Role.DATABASE, Optional.empty()));
  }

  @Test
  void aBrokenEntryIsSkippedAndTheRestIsUsed() {
    ModelFile file =
        read(
            "calls:",
            "  - match: a.B#one()",
            "    does: reed",
            "  - match: a.B#two()",
            "    does: read");
    assertThat(file.calls()).extracting(entry -> entry.pattern().method()).containsExactly("two");
    assertThat(problems).hasSize(1);
  }

  @Test
  void aCallbackIsReadForEachOfItsPatterns() {
    ModelFile file =
        read(
            "callbacks:",
            "  - match: ['a.Runner+#run(String...)', 'a.Job+#execute(..)']",
            "    role: not concurrent");
    assertThat(problems).isEmpty();
    assertThat(file.callbacks())
        .extracting(entry -> entry.pattern().type() + " " + entry.model().role())
        .containsExactly("a.Runner NOT_CONCURRENT", "a.Job NOT_CONCURRENT");
  }

  @Test
  void aCallbackThatIsNoCallPatternIsLeftOut() {
    ModelFile file =
        read(
            "callbacks:",
            "  - match: a.Runner",
            "    role: not concurrent",
            "  - match: a.Job+#run()",
            "    role: never");
    assertThat(file.callbacks()).isEmpty();
    assertThat(problems)
        .containsExactly(
            "my.yml:2: `a.Runner` is no call pattern; " + CallPattern.SYNTAX,
            "my.yml:5: `role: never` is not known; allowed: entry point, listener, not concurrent,"
                + " tells new, tells order");
  }

  @Test
  void anUnknownKeyNamesTheNearest() {
    read("calls:", "  - match: a.B#m()", "    does: read", "    return: row");
    assertThat(problems)
        .containsExactly("my.yml:4: unknown key `return:`; did you mean `returns:`?");
  }

  @Test
  void anUnknownKeyLikeNoOtherListsThemAll() {
    read("calls: []", "colour: red");
    assertThat(problems)
        .containsExactly(
            "my.yml:2: unknown key `colour:`; allowed here: annotations, callbacks, calls,"
                + " checkedAgainst, library, mappings, types");
  }

  @Test
  void anUnknownPhraseListsTheAllowedOnes() {
    read("calls:", "  - match: a.B#m()", "    does: read", "    returns: updat count");
    assertThat(problems)
        .containsExactly(
            "my.yml:4: `returns: updat count` is not known; did you mean `update count`? allowed: absent, boolean,"
                + " closure result, count, nothing, optional row, reference, row, rows, saved, scalar,"
                + " update count");
  }

  @Test
  void aBadPatternSaysWhatIsExpected() {
    read("calls:", "  - match:", "      - a.B#m()", "      - a.B.m()", "    does: read");
    assertThat(problems)
        .containsExactly("my.yml:4: `a.B.m()` is no call pattern; " + CallPattern.SYNTAX);
  }

  @Test
  void anUnknownOperandIsRefused() {
    read("calls:", "  - match: a.B#m(*)", "    does: read", "    by: parameter 1");
    assertThat(problems)
        .containsExactly(
            "my.yml:4: `parameter 1` names no part of a call; expected `receiver`, `argument 0`"
                + " (counted from 0) or `arguments from 0`");
  }

  @Test
  void anArgumentBeyondThePatternIsRefused() {
    read("calls:", "  - match: a.B#m(*)", "    does: read", "    by: argument 1");
    assertThat(problems)
        .containsExactly(
            "my.yml:2: `argument 1` is used, but a.B#m(*) has 1 argument(s), counted from 0;"
                + " correct the number or the pattern");
  }

  @Test
  void aMissingVerbIsRefused() {
    read("calls:", "  - match: a.B#m()");
    assertThat(problems).containsExactly("my.yml:2: `does:` is missing; add it to this entry");
  }

  @Test
  void aMissingMatchIsRefused() {
    read("calls:", "  - does: read");
    assertThat(problems).containsExactly("my.yml:2: `match:` is missing; add it to this entry");
  }

  @Test
  void aWrongKindOfValueIsRefused() {
    read("calls:", "  - match: a.B#m()", "    does: [read]", "  - nonsense");
    assertThat(problems)
        .containsExactly(
            "my.yml:3: `does:` must be a single text, but this is a list",
            "my.yml:4: a call entry must be `key: value` lines, but this is a single text");
  }

  @Test
  void aRepeatedKeyIsRefused() {
    read("calls:", "  - match: a.B#m()", "    does: read", "    does: count");
    assertThat(problems)
        .containsExactly("my.yml:4: `does:` is given twice, first on line 3; remove one");
  }

  @Test
  void aFlagMustBeTrueOrFalse() {
    read(
        "calls:",
        "  - match: a.B#m(*)",
        "    does: pass",
        "    invokes: {closure: argument 0, decides: maybe}");
    assertThat(problems).containsExactly("my.yml:4: `decides:` must be true or false, not `maybe`");
  }

  @Test
  void anAnnotationPropertyMustNameAnAttribute() {
    read("annotations:", "  - match: a.Tx", "    role: transaction", "    isolation: level");
    assertThat(problems)
        .containsExactly(
            "my.yml:4: `isolation: level` is not understood; expected `isolation: attribute NAME`"
                + " with the annotation's own name");
  }

  @Test
  void aContextMustNameASetting() {
    read("annotations:", "  - match: a.Post", "    role: entry point", "    context: always");
    assertThat(problems)
        .containsExactly(
            "my.yml:4: `context: always` is not understood; expected `context: setting NAME`"
                + " with the name of a setting");
  }

  @Test
  void aTypeMustBeNamed() {
    read("types:", "  - {match: 'a.B<C>', role: repository}");
    assertThat(problems)
        .containsExactly(
            "my.yml:2: `a.B<C>` is no type name; expected `package.Type`, with `+` at the end for"
                + " its subtypes");
  }

  @Test
  void whatIsNoYamlIsToldWithItsLine() {
    ModelFile file = read("calls:", "  - match: 'a.B#m()", "    does: read");
    assertThat(file.calls()).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0)).startsWith("my.yml:3: this is not YAML: ");
  }

  @Test
  void aFileThatIsAListIsRefused() {
    read("- a", "- b");
    assertThat(problems)
        .containsExactly("my.yml:1: a model file must be `key: value` lines, but this is a list");
  }
}
