package kaocheng.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of screens, for people to look at. */
final class Snapshot {
  private static final Path FOLDER = Path.of("target/screens");

  private Snapshot() {}

  static Path write(Scene scene, String name) throws IOException {
    var image = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)));
    Files.createDirectories(FOLDER);
    var file = FOLDER.resolve(name + ".png");
    ImageIO.write(buffered(image), "png", file.toFile());
    return file;
  }

  private static BufferedImage buffered(WritableImage image) {
    var wide = (int) image.getWidth();
    var high = (int) image.getHeight();
    var pixels = new int[wide * high];
    image
        .getPixelReader()
        .getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
    var picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, wide, high, pixels, 0, wide);
    return picture;
  }
}
