// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

/** A section was to be created under an id that another has. */
public final class SectionExistsException extends RuntimeException {

  /** Names the id. */
  public SectionExistsException(String sectionId) {
    super("Section " + sectionId + " already exists. Choose another id, or update that section.");
  }
}
