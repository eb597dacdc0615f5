package kaocheng.desktop;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
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
    return write(taken(scene), name);
  }

  /** Writes while the window goes on; whoever asks for the path waits for the file. */
  static CompletableFuture<Path> writeBeside(Scene scene, String name) {
    var image = taken(scene);
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return write(image, name);
          } catch (IOException full) {
            throw new UncheckedIOException(full);
          }
        });
  }

  private static WritableImage taken(Scene scene) {
    return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)));
  }

  private static Path write(WritableImage image, String name) throws IOException {
    Files.createDirectories(FOLDER);
    var file = FOLDER.resolve(name + ".png");
    ImageIO.write(buffered(image), "png", file.toFile());
    return file;
  }

  private static BufferedImage buffered(WritableImage image) {
    var wide = (int) image.getWidth();
    var high = (int) image.getHeight();
    var picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    image
        .getPixelReader()
        .getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
    return picture;
  }
}
