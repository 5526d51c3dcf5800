/**
 * The page's script: picking a speaker leaves only their words, picking a name marks its mentions. Everything it works
 * on is on the page already, so that without it the page is complete.
 */
export const SCRIPT = `"use strict";
for (const article of document.querySelectorAll("[data-article]")) {
  const status = article.querySelector(".status");
  const main = article.querySelector(".main");
  const restore = document.createElement("button");
  restore.type = "button";
  restore.className = "restore";
  restore.textContent = "Show everything";
  const message = document.createElement("span");
  status.append(message);

  const labelOf = (button) => button.querySelector("bdi, .who").textContent;
  const count = (number, noun) => number + " " + noun + (number === 1 ? "" : "s");

  const picks = [...article.querySelectorAll("a.pick")].map((link) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "pick";
    button.setAttribute("aria-pressed", "false");
    Object.assign(button.dataset, link.dataset);
    button.append(...link.childNodes);
    link.replaceWith(button);
    return button;
  });

  const choose = (kind, chosen) => {
    for (const button of picks) {
      if (kind in button.dataset) button.setAttribute("aria-pressed", String(button === chosen));
    }
  };

  const showSpeaker = (button) => {
    choose("speaker", button);
    const speaker = button === undefined ? undefined : button.dataset.speaker;
    main.classList.toggle("only", speaker !== undefined);
    for (const words of article.querySelectorAll(".title .q, .main [data-speaker]")) {
      words.classList.toggle("theirs", words.dataset.speaker === speaker);
    }
    for (const block of main.querySelectorAll(".text > *, .text li, .text td, .text tr")) {
      block.classList.toggle("has-theirs", block.querySelector(".q.theirs") !== null);
    }
  };

  const showName = (button) => {
    choose("name", button);
    const name = button === undefined ? undefined : button.dataset.name;
    let first;
    for (const mention of article.querySelectorAll("span[data-name]")) {
      const isMarked = mention.dataset.name === name;
      mention.classList.toggle("marked", isMarked);
      if (isMarked && first === undefined) first = mention;
    }
    return first;
  };

  const tell = (text) => {
    message.textContent = text;
    if (text === "" || text === WHOLE) restore.remove();
    else status.append(restore);
  };
  const WHOLE = "Everything is shown.";

  const clear = () => {
    const held = restore.contains(document.activeElement);
    const pressed = picks.find((button) => button.getAttribute("aria-pressed") === "true");
    showSpeaker();
    showName();
    tell(WHOLE);
    if (held && pressed !== undefined) pressed.focus();
  };

  const bringIntoView = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: "center" });
  };

  const pick = (button) => {
    if (button.getAttribute("aria-pressed") === "true") {
      clear();
    } else if ("speaker" in button.dataset) {
      showName();
      showSpeaker(button);
      const said = new Set();
      for (const words of article.querySelectorAll(".quotation.theirs, .q.theirs")) said.add(words.dataset.quote);
      tell("Only the words of " + labelOf(button) + ": " + count(said.size, "quotation") + ".");
      if (main.getBoundingClientRect().top < 0 || main.getBoundingClientRect().top > innerHeight / 2) {
        main.scrollIntoView({ block: "start" });
      }
    } else {
      showSpeaker();
      const first = showName(button);
      const mentions = article.querySelectorAll("span.marked").length;
      tell(labelOf(button) + ": " + count(mentions, "mention") + " marked.");
      if (first !== undefined) bringIntoView(first);
    }
  };

  article.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button === restore) clear();
    else if (picks.includes(button)) pick(button);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && restore.isConnected) clear();
  });
}
document.documentElement.classList.add("scripted");
`;
