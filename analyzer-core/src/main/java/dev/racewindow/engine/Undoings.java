// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Failure;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.MethodSummary.Pair;
import dev.racewindow.domain.MethodSummary.Undoing;
import dev.racewindow.domain.Source;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Acts that are undone where a check that is made after them is answered otherwise: the transaction
 * makes the act last only if the check has passed, as if it had been made before.
 */
final class Undoings {
  private Undoings() {}

  /** The acts of a body that it undoes, once the conditions are known. */
  static SortedSet<Undoing> in(Frame frame) {
    TreeSet<Undoing> found = new TreeSet<>(frame.facts.undone());
    if (frame.flow == null || frame.flow.atNormalExit().isEmpty()) {
      return found;
    }
    Map<Span, ControlFlow.Position> positions = positions(frame);
    for (Act act : frame.facts.acts().values()) {
      ControlFlow.Position at = positions.get(act.id().entry().span());
      if (at != null && act.kind() != Act.Kind.EFFECT) {
        for (ControlFlow.Need need : frame.flow.neededAfter(at)) {
          if (isMadeAfter(need.control(), act, frame)) {
            found.add(new Undoing(act.id(), need.control(), need.otherwise()));
          }
        }
      }
    }
    return found;
  }

  private static Map<Span, ControlFlow.Position> positions(Frame frame) {
    Map<Span, ControlFlow.Position> positions = new HashMap<>();
    for (Block block : frame.body.blocks()) {
      List<Instruction> instructions = block.instructions();
      for (int index = 0; index < instructions.size(); index++) {
        positions.putIfAbsent(
            instructions.get(index).span(), new ControlFlow.Position(block.id(), index));
      }
    }
    return positions;
  }

  private static boolean isMadeAfter(Control control, Act act, Frame frame) {
    Check check =
        control.source() instanceof Source.Checked checked
            ? frame.facts.checks().get(checked.check())
            : null;
    return check != null
        && check.resource().isKnown()
        && check.resource().id().equals(act.resource().id())
        && check.id().entry().compareTo(act.id().entry()) > 0
        && isOfSet(check.kind(), control.outcome())
        && (control.outcome() != Control.Outcome.ABSENT || excludesOne(check, frame));
  }

  /** Whether what is asked for is the size of a set of rows, or a sum over it. */
  private static boolean isOfSet(Check.Kind kind, Control.Outcome outcome) {
    return switch (kind) {
      case EXISTENCE, COUNT -> true;
      // That one row at most was fetched tells that the one looked for is not ambiguous.
      case ROWS -> outcome != Control.Outcome.SINGLE;
      case MAXIMUM, SCALAR -> outcome.isLimit();
      case ROW, UPDATE_COUNT -> false;
    };
  }

  /** Whether a check leaves one row out: that nothing is found then tells of the others. */
  private static boolean excludesOne(Check check, Frame frame) {
    return frame
        .knowledge
        .schema()
        .of(check.resource())
        .filter(table -> !Collections.disjoint(table.identity(), check.key().others()))
        .isPresent();
  }

  /** The pairs of these with the checks that undo them. */
  static SortedSet<Pair> pairs(SortedSet<Undoing> undone) {
    TreeSet<Pair> pairs = new TreeSet<>();
    for (Undoing undoing : undone) {
      if (undoing.needed().source() instanceof Source.Checked checked) {
        pairs.add(new Pair(checked.check(), undoing.act()));
      }
    }
    return pairs;
  }

  /** The exceptions by which a check undoes an act; empty if it decides of the act before. */
  static Optional<SortedSet<Failure>> otherwise(MethodSummary summary, Check check, Act act) {
    List<Undoing> undoings = of(summary, check, act);
    if (undoings.isEmpty()
        || Windows.pairs(act, summary.checks()).contains(new Pair(check.id(), act.id()))) {
      return Optional.empty();
    }
    TreeSet<Failure> all = new TreeSet<>();
    undoings.forEach(undoing -> all.addAll(undoing.otherwise()));
    return Optional.of(all);
  }

  /** The conditions under which an act lasts, as far as they are about a check. */
  static Act lasting(MethodSummary summary, Check check, Act act) {
    TreeSet<Control> controls = new TreeSet<>(act.controls());
    of(summary, check, act).forEach(undoing -> controls.add(undoing.needed()));
    return controls.size() == act.controls().size() ? act : act.when(controls);
  }

  private static List<Undoing> of(MethodSummary summary, Check check, Act act) {
    return summary.undone().stream()
        .filter(undoing -> undoing.act().equals(act.id()))
        .filter(
            undoing ->
                undoing.needed().source() instanceof Source.Checked checked
                    && checked.check().equals(check.id()))
        .toList();
  }
}
