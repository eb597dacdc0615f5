package kaocheng.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import kaocheng.model.text.Message;

/** Whether a window can be shown at all, asked before JavaFX is, which would only fail. */
@SuppressWarnings("restricted") // asking the system itself is the whole point
public final class Display {

  private Display() {}

  /** What is missing for a window, and how to get it; nothing when one can be shown. */
  public static Optional<Message> missing() {
    var isLinux = System.getProperty("os.name", "").startsWith("Linux");
    if (!isLinux || "Headless".equals(System.getProperty("glass.platform"))) {
      return Optional.empty();
    }
    try (var arena = Arena.ofConfined()) {
      if (library("libgtk-3.so.0", arena).isEmpty()) {
        return Optional.of(Message.of(ShellText.GTK_MISSING));
      }
      return library("libX11.so.6", arena).filter(Display::opens).isPresent()
          ? Optional.empty()
          : Optional.of(Message.of(ShellText.DISPLAY_MISSING));
    }
  }

  private static Optional<SymbolLookup> library(String name, Arena arena) {
    try {
      return Optional.of(SymbolLookup.libraryLookup(name, arena));
    } catch (IllegalArgumentException notThere) {
      return Optional.empty();
    }
  }

  /** Whether the display the environment names takes a connection. */
  private static boolean opens(SymbolLookup x11) {
    var open = FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    var close = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    var linker = Linker.nativeLinker();
    try {
      var display =
          (MemorySegment)
              linker
                  .downcallHandle(x11.findOrThrow("XOpenDisplay"), open)
                  .invokeExact(MemorySegment.NULL);
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      var ended =
          (int) linker.downcallHandle(x11.findOrThrow("XCloseDisplay"), close).invokeExact(display);
      return ended == 0;
    } catch (Throwable failure) {
      throw new IllegalStateException("the display could not be asked", failure);
    }
  }
}
