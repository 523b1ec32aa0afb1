// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;

/**
 * One file after lowering, before linking. Types are flat: nested, local and anonymous ones stand
 * in the same list, with {@link TypeDecl#enclosing()}.
 *
 * @param path relative to the scanned root, with forward slashes
 * @param packageName empty for the unnamed package
 * @param suppressions the comments of the file that silence findings
 */
public record SourceUnit(
    String path,
    String packageName,
    List<Import> imports,
    List<TypeDecl> types,
    List<SuppressionComment> suppressions) {
  public SourceUnit {
    imports = List.copyOf(imports);
    types = List.copyOf(types);
    suppressions = List.copyOf(suppressions);
  }

  /**
   * A comment {@code // racewindow:ignore Rule because reason}.
   *
   * @param rule the rule's name, or {@code *} where none is given
   * @param reason empty where none is given
   */
  public record SuppressionComment(int line, String rule, String reason) {}
}
