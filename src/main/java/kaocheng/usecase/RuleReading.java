package kaocheng.usecase;

import java.util.List;

/** What became of a sentence that is being typed. */
public sealed interface RuleReading {

  /** The rule in full in both languages, and what goes without saying in the sentence as typed. */
  record Understood(String chinese, String english, List<String> assumed) implements RuleReading {
    public Understood {
      assumed = List.copyOf(assumed);
    }
  }

  /**
   * The sentence says no rule: the place of the trouble, counted in characters from 1, what stands
   * there, empty where the sentence breaks off, and valid sentences like it, the likeliest first.
   */
  record Trouble(int place, String found, List<String> nearest) implements RuleReading {
    public Trouble {
      nearest = List.copyOf(nearest);
    }
  }
}
