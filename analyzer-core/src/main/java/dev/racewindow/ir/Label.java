// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block that a {@link BodyBuilder} is still building; opaque to its users, who jump to it and
 * start it.
 */
public final class Label {
  /** The instructions without the phis. */
  final List<Instruction> instructions = new ArrayList<>();

  final List<PhiDraft> phis = new ArrayList<>();

  /** The blocks from which control comes, over normal and exceptional edges. */
  final Set<Label> predecessors = new LinkedHashSet<>();

  /** What each variable is at the end of this block, as far as anyone asked. */
  final Map<Object, Value> definitions = new HashMap<>();

  /** How this block ends; its targets are in {@link #targets}. */
  @Nullable Terminator terminator;

  /** The targets of the terminator, in the order of its components. */
  List<Label> targets = List.of();

  /** The handlers in force, innermost first. */
  List<TryHandler> handlers = List.of();

  /** The number of the finished block. */
  int id;

  boolean sealed;
  boolean started;
  boolean mayThrow;

  Label() {}

  /**
   * A phi that is not finished.
   *
   * @param inputs filled once the block is sealed
   */
  record PhiDraft(Value target, Object variable, Label block, Map<Label, Value> inputs) {}

  /**
   * A handler of a try region.
   *
   * @param types what is caught; empty for anything
   */
  public record TryHandler(List<TypeRef> types, Label target) {
    public TryHandler {
      types = List.copyOf(types);
    }
  }
}
