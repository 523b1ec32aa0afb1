// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a file in XML, without looking at anything outside of it. */
public final class XmlNodes {
  private XmlNodes() {}

  /**
   * The root element; empty if there is none.
   *
   * @throws UnreadableScriptException if it is not well-formed
   */
  public static Optional<Node> read(Reader reader) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(reader);
      return root(xml);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new UnreadableScriptException(Math.max(0, line), e);
    }
  }

  private static Optional<Node> root(XMLStreamReader xml) throws XMLStreamException {
    Deque<Node> open = new ArrayDeque<>();
    Optional<Node> root = Optional.empty();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        Node node = element(xml);
        Node parent = open.peek();
        if (parent == null) {
          root = Optional.of(node);
        } else {
          parent.add(node);
        }
        open.push(node);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      } else if (xml.isCharacters() || event == XMLStreamConstants.CDATA) {
        Node parent = open.peek();
        if (parent != null) {
          parent.append(xml.getText());
        }
      }
    }
    return root;
  }

  private static Node element(XMLStreamReader xml) {
    Node node = new Node(xml.getLocalName(), xml.getLocation().getLineNumber());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      node.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return node;
  }
}
