package kaocheng.store;

/** How much of the memory that this program may have is taken. */
record Memory(long taken, long most) {

  static Memory now() {
    var runtime = Runtime.getRuntime();
    return new Memory(runtime.totalMemory() - runtime.freeMemory(), runtime.maxMemory());
  }

  /**
   * Asked after the memory was swept: where much is free, what was asked for was beyond reason, as
   * a damaged length is.
   */
  boolean isScarce() {
    return taken > most / 4 * 3;
  }
}
