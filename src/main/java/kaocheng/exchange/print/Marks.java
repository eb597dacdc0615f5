package kaocheng.exchange.print;

import java.util.ArrayDeque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings of a file beside its pages, those of goals within those of categories. */
final class Marks {

  private Marks() {}

  /** A heading that takes deeper ones in. */
  private record Open(PDOutlineNode node, int depth) {}

  static void put(PDDocument document, List<Pages.Mark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    var outline = new PDDocumentOutline();
    document.getDocumentCatalog().setDocumentOutline(outline);
    var open = new ArrayDeque<>(List.of(new Open(outline, -1)));
    for (var mark : marks) {
      while (open.getLast().depth() >= mark.depth()) {
        open.removeLast();
      }
      var item = item(document, mark);
      open.getLast().node().addLast(item);
      open.addLast(new Open(item, mark.depth()));
    }
    outline.openNode();
  }

  private static PDOutlineItem item(PDDocument document, Pages.Mark mark) {
    var page = document.getPage(mark.page());
    var place = new PDPageXYZDestination();
    place.setPage(page);
    place.setLeft(0);
    place.setTop((int) Math.round(page.getMediaBox().getHeight() - mark.top()));
    var item = new PDOutlineItem();
    item.setTitle(mark.text());
    item.setDestination(place);
    return item;
  }
}
