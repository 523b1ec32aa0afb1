// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The storefront that a tenant works on.
 *
 * @param pages the sections of each page, by its name
 */
public record DraftConfig(Map<String, List<PageSection>> pages) {

  /** Whether any page has a section of this id. */
  public boolean hasSection(String id) {
    return pages.values().stream().flatMap(List::stream).anyMatch(s -> s.id().equals(id));
  }

  /** The draft with one more section at the end of a page, which is made if need be. */
  public DraftConfig plus(String page, PageSection section) {
    Map<String, List<PageSection>> changed = new LinkedHashMap<>(pages);
    List<PageSection> sections = new ArrayList<>(changed.getOrDefault(page, List.of()));
    sections.add(section);
    changed.put(page, sections);
    return new DraftConfig(changed);
  }

  /** The draft with a section in the place of the one that has its id. */
  public DraftConfig with(PageSection section) {
    Map<String, List<PageSection>> changed = new LinkedHashMap<>(pages);
    changed.replaceAll(
        (page, sections) ->
            sections.stream().map(old -> old.id().equals(section.id()) ? section : old).toList());
    return new DraftConfig(changed);
  }
}
