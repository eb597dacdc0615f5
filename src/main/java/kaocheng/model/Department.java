package kaocheng.model;

/** Who is assessed, and among whom it is ranked (考核序列). */
public record Department(String code, String name, String group) {}
