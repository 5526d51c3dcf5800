/** What `newsctl help TOPIC` knows besides commands. Apart from the texts, so that naming them loads none. */
export const TOPIC_NAMES = ["articles", "output", "config", "environment", "exit"] as const;
export type TopicName = (typeof TOPIC_NAMES)[number];
