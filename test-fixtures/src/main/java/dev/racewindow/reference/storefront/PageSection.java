// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

/**
 * A piece of a page.
 *
 * @param id unique in the storefront, such as {@code home-hero-main}
 * @param kind what it shows, such as {@code hero}
 * @param text what it says
 */
public record PageSection(String id, String kind, String text) {}
