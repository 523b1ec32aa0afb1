// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.live;

import java.util.Optional;

/**
 * A database that is asked for its schema.
 *
 * @param url as its driver knows it, beginning with {@code jdbc:}
 * @param user empty if the address names one, or none is needed
 * @param password the same
 */
public record LiveDatabase(String url, Optional<String> user, Optional<String> password) {
  /** The address without what may be secret: a user, a password, parameters. */
  public String display() {
    String plain = url.split("[?;]", 2)[0];
    return plain.replaceFirst("//[^/@]*@", "//").replaceFirst(":[^:/@]*/[^:/@]*@", ":");
  }

  @Override
  public String toString() {
    return display();
  }
}
