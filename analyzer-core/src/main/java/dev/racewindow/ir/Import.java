// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

/**
 * An import declaration (JLS 7.5).
 *
 * @param name the imported name without the trailing {@code .*}
 */
public record Import(String name, boolean isStatic, boolean onDemand) {
  @Override
  public String toString() {
    return "import " + (isStatic ? "static " : "") + name + (onDemand ? ".*" : "");
  }
}
