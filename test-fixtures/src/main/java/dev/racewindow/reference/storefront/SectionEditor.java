// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

/** Adds sections to drafts. */
public interface SectionEditor {

  /**
   * Adds a section at the end of a page.
   *
   * @throws SectionExistsException if the storefront has a section of that id, on whichever page
   */
  void createSection(long tenantId, String page, PageSection section);
}
