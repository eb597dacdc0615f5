package kaocheng.exchange.chart;

/** What stands above a picture: its title, and in which unit and as of which day it tells. */
public record Caption(String title, String note) {}
