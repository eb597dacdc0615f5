package kaocheng.usecase;

import java.util.List;
import kaocheng.model.text.Message;
import kaocheng.model.text.Secret;

/** What came of setting or changing a password: the recovery code, and what there is to say. */
public record NewPassword(Secret code, List<Message> told) implements AutoCloseable {
  public NewPassword {
    told = List.copyOf(told);
  }

  @Override
  public void close() {
    code.close();
  }
}
