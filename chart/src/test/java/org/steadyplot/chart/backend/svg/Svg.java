package org.steadyplot.chart.backend.svg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.Save;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A saved figure, read by a parser that refuses document types and so all entities. */
record Svg(Document document) {
    static Svg of(Figure figure) throws IOException {
        return of(figure, new Save());
    }

    static Svg of(Figure figure, Save options) throws IOException {
        return parse(figure.toBytes(options.format("svg")));
    }

    static Svg parse(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return new Svg(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add((Element) nodes.item(i));
        }
        return list;
    }

    /** Elements of a name with an attribute, whatever its value. */
    List<Element> all(String name, String attribute) {
        return all(name).stream().filter(e -> e.hasAttribute(attribute)).toList();
    }

    List<String> values(String name, String attribute) {
        return all(name, attribute).stream().map(e -> e.getAttribute(attribute)).toList();
    }

    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (Element element : all("*")) {
            if (element.hasAttribute("id") && !ids.add(element.getAttribute("id"))) {
                throw new AssertionError("the id " + element.getAttribute("id") + " is there twice");
            }
        }
        return ids;
    }
}
