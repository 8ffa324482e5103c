package vn.motcua.notification.words;

/** A message in the words of one language. */
public record Words(String title, String body) {}
