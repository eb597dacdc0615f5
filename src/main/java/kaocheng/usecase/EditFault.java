package kaocheng.usecase;

import kaocheng.model.text.Message;

/**
 * What is wrong with, or worth a look in, something typed: which of the forms or figures from 1,
 * the field by its Chinese heading, what stands there, why that will not do, and what to write.
 */
public record EditFault(long place, String heading, String found, Message reason, Message advice) {}
