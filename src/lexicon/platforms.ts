/** Places on the web where people put up what they say, as news calls them. Collected by hand. */
export const PLATFORMS: ReadonlySet<string> = new Set([
  "X",
  ...(
    "Twitter Facebook Instagram Threads TikTok Telegram WhatsApp YouTube LinkedIn Weibo WeChat Snapchat Reddit Medium " +
    "Bluesky Mastodon Tumblr VK"
  ).split(" "),
  "Truth Social",
]);
